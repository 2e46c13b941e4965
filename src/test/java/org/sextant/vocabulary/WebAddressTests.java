package org.sextant.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address in the web … */
class WebAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/law?id=3#art", " http://example.org ", "HTTPS://example.org/%D8%A7"})
    void leadsSomewhere(String typed) {
        assertThat(WebAddress.of(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "https:///law",
                "https://ana:secret@example.org",
                "https://example.org/a b",
                "//example.org"
            })
    void isNothingElse(String typed) {
        assertThat(WebAddress.of(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new WebAddress(typed));
    }

    @Test
    void isNotEndless() {
        assertThat(WebAddress.of("https://example.org/" + "x".repeat(WebAddress.LENGTH)))
                .isEmpty();
        assertThat(WebAddress.of("https://example.org", 19)).isPresent();
        assertThat(WebAddress.of("https://example.org", 18)).isEmpty();
    }
}
