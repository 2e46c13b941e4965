package org.sextant.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PetitionTextTests {

    private static final String[] PIECES = {
        "a",
        "é",
        "e\u0301",
        "\u1100\u1161",
        "ق",
        "لا",
        "\uD83D\uDC69\u200D\uD83C\uDF3E",
        "<b>",
        " ",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\u202E",
        "\u200F",
        "\uFEFF",
        "\u0000",
        "\u0085",
        "1. ",
        "**",
        "＝"
    };

    /** The same thousand texts in each run, of what is hard about text. */
    static Stream<PetitionText> texts() {
        var random = new Random(20261125);
        return IntStream.range(0, 1_000)
                .mapToObj(_ -> new PetitionText("T" + pieces(random, 20), "B" + pieces(random, 200)));
    }

    private static String pieces(Random random, int most) {
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(_ -> PIECES[random.nextInt(PIECES.length)])
                .reduce("", String::concat);
    }

    @Test
    void hasTheSameBytesAndHashHoweverOftenItIsReadBack() {
        assertThat(texts()).allSatisfy(text -> {
            var bytes = new String(text.bytes(), StandardCharsets.UTF_8).split("\n\n", 2);
            var again = new PetitionText(bytes[0], bytes[1]);

            assertThat(again).isEqualTo(text);
            assertThat(again.bytes()).isEqualTo(text.bytes());
            assertThat(again.sha256()).isEqualTo(text.sha256());
        });
    }

    @Test
    void hasBytesInComposedFormWithLineFeedsAlone() {
        assertThat(texts()).allSatisfy(text -> {
            var bytes = new String(text.bytes(), StandardCharsets.UTF_8);

            assertThat(Normalizer.isNormalized(bytes, Normalizer.Form.NFC)).isTrue();
            assertThat(bytes).doesNotContain("\r", "\u0000", "\u202E", "\uFEFF").doesNotEndWith("\n");
            assertThat(bytes).startsWith(text.title() + "\n\n");
        });
    }

    @Test
    void isTheSameTextWhicheverMachineItWasTypedOn() {
        var here = new PetitionText("Caf\u00E9", "One\n\nTwo");
        var there = new PetitionText(" Cafe\u0301 ", "One\r\n\r\nTwo\r\n");

        assertThat(there.sha256()).isEqualTo(here.sha256());
    }

    // From outside: printf 'Title\n\nBody' | sha256sum
    @Test
    void hasTheHashThatAnybodyCanComputeFromItsBytes() {
        assertThat(HexFormat.of().formatHex(new PetitionText("Title", "Body").sha256()))
                .isEqualTo("45777c14d90fa79dc6ce71ceb6f81cced62c929c472199547cfd939a54e954c6");
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void isRefusedWhereItSaysNothingOrTooMuch(String title, String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PetitionText(title, body));
    }

    static Stream<Object[]> misfits() {
        return Stream.of(
                new Object[] {"", "Body"},
                new Object[] {"\u202E \u0000", "Body"},
                new Object[] {"Title", " \n "},
                new Object[] {"é".repeat(PetitionText.MAX_TITLE + 1), "Body"},
                new Object[] {"Title", "a".repeat(PetitionText.MAX_BODY + 1)});
    }

    @Test
    void isMeasuredAsPeopleCount() {
        assertThat(new PetitionText("\uD83C\uDF0D".repeat(PetitionText.MAX_TITLE), "Body").title())
                .hasSize(2 * PetitionText.MAX_TITLE);
    }
}
