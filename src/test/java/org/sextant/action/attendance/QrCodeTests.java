package org.sextant.action.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.Slug;

class QrCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://sextant.example.org/app/door/a/3467ACDEFG", "http://localhost:8080/"})
    void isReadAsWhatItWasDrawnFrom(String text) {
        assertThat(Camera.read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void leadsToTheDoorOfTheActionFromEachTicket() {
        var slug = new Slug("the-longest-address-that-an-action-can-have-with-sixty-signs");

        assertThat(Camera.read(QrCode.ofTicket("https://sextant.example.org", slug, new TypedCode("34679ACDEF"))))
                .isEqualTo("https://sextant.example.org/app/door/" + slug + "/34679ACDEF");
    }
}
