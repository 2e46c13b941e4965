package org.sextant.member.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "javascript:alert(1)",
                "https://",
                "https://me@example.org",
                "https://exa mple.org",
                "example.org"
            })
    void linksOnlyToPlainPagesOfTheWeb(String address) {
        assertThat(Description.isWebsite(address)).isFalse();
    }

    @Test
    void linksToAWebsite() {
        assertThat(Description.isWebsite("https://harbour.example/who-we-are")).isTrue();
    }

    @Test
    void asksFewAndShortQuestions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(Collections.nCopies(Description.MOST_QUESTIONS + 1, "Why?")));
        assertThatIllegalArgumentException().isThrownBy(() -> asking(List.of("y".repeat(Description.LENGTH + 1))));
    }

    private static Description asking(List<String> questions) {
        return new Description(Joining.ON_REQUEST, questions, Optional.empty(), Optional.empty());
    }
}
