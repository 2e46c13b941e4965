package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.member.PastedAddresses.Unreadable;
import org.sextant.vocabulary.EmailAddress;

class PastedAddressesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.org\nli@example.org",
                "ana@example.org, li@example.org",
                "ana@example.org;li@example.org;",
                "\r\n ana@example.org \r\n\r\nli@example.org\r\n",
                "Ana Ruiz <ana@example.org>, Li <li@example.org>",
                "\"Ruiz, Ana\" <ana@example.org>, \"Li; Wei\" <li@example.org>",
                "Ana Ruiz\tana@example.org\nli@example.org\tLi Wei",
                "\u200Fana@example.org\n\uFEFFli@example.org",
                "<ana@example.org>\nلي <li@example.org>"
            })
    void areReadHoweverTheyStandThere(String pasted) {
        var read = PastedAddresses.read(pasted);

        assertThat(read.addresses())
                .extracting(EmailAddress::typed)
                .containsExactly("ana@example.org", "li@example.org");
        assertThat(read.unreadable()).isEmpty();
    }

    @Test
    void countTheSameMailboxOnce() {
        var read = PastedAddresses.read("ana@example.org\nAna@EXAMPLE.org, Ana Ruiz <ana@example.org>");

        assertThat(read.addresses()).extracting(EmailAddress::typed).containsExactly("ana@example.org");
        assertThat(read.repeated()).isEqualTo(2);
        assertThat(read.number()).isEqualTo(3);
    }

    @Test
    void sayInWhichLineThereIsNone() {
        var read =
                PastedAddresses.read("ana@example.org\n\nAna Ruiz\nli@, li@example.org\na@example.org b@example.org");

        assertThat(read.unreadable())
                .containsExactly(
                        new Unreadable(3, "Ana Ruiz"),
                        new Unreadable(4, "li@"),
                        new Unreadable(5, "a@example.org b@example.org"));
        assertThat(read.addresses()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", ",;,", "\t"})
    void mayBeNone(String pasted) {
        assertThat(PastedAddresses.read(pasted).number()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "<", "@", "<@", "\"a\",", "<<a@example.org>>", " x"})
    void areReadWithoutEndHoweverOftenSomethingIsRepeated(String piece) {
        assertThat(PastedAddresses.read(piece.repeat(100_000)).addresses()).isEmpty();
    }

    @Test
    void mayBeTenThousand() {
        var pasted = IntStream.range(0, 10_000)
                .mapToObj(number -> "Guest %d <guest%d@example.org>".formatted(number, number))
                .collect(Collectors.joining("\n"));

        assertThat(PastedAddresses.read(pasted).number()).isEqualTo(10_000);
    }
}
