package org.sextant.member.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.member.directory.intake.PeopleFile.Reading;

class PeopleFileTests {

    private static Reading read(String text) {
        return PeopleFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PeopleFile file(String text) {
        return ((Reading.Read) read(text)).file();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void isSeparatedByWhateverTheSpreadsheetTook(String separator) {
        var file = file("name%smail\r\nAna%sana@example.org\r\n".formatted(separator, separator));

        assertThat(file.head()).containsExactly("name", "mail");
        assertThat(file.rows()).containsExactly(List.of("Ana", "ana@example.org"));
        assertThat(file.addresses()).contains(1);
    }

    @Test
    void mayBeginWithAMarkAndQuoteItsCells() {
        var file = file("\uFEFFmail,name\n\"ana@example.org\",\"Ana, \"\"the cook\"\"\"\n");

        assertThat(file.head().getFirst()).isEqualTo("mail");
        assertThat(file.rows().getFirst()).containsExactly("ana@example.org", "Ana, \"the cook\"");
    }

    @Test
    void mayHaveShortRowsAndEmptyLines() {
        var file = file("name,mail\n\nAna\n");

        assertThat(file.rows()).hasSize(1);
        assertThat(PeopleFile.cell(file.rows().getFirst(), 1)).isEmpty();
        assertThat(file.addresses()).isEmpty();
    }

    @Test
    void isRefusedWhereItIsNone() {
        assertThat(read("")).isInstanceOf(Reading.Empty.class);
        assertThat(read("name,mail\n")).isInstanceOf(Reading.Empty.class);
        assertThat(PeopleFile.read(new byte[] {'a', ',', (byte) 0xE9, '\n', 'b', '\n'}))
                .isInstanceOf(Reading.Unreadable.class);
        assertThat(read("mail\n\"open")).isInstanceOf(Reading.Unreadable.class);
        assertThat(read(",".repeat(60) + "\nx\n")).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void isRefusedWhereItIsTooLarge() {
        assertThat(read("mail\n" + "a@example.org\n".repeat(PeopleFile.MOST + 1)))
                .isInstanceOf(Reading.TooLarge.class);
        assertThat(PeopleFile.read(new byte[PeopleFile.LARGEST + 1])).isInstanceOf(Reading.TooLarge.class);
        assertThat(read("mail\n" + "a@example.org\n".repeat(PeopleFile.MOST))).isInstanceOf(Reading.Read.class);
    }
}
