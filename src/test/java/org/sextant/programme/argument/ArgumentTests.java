package org.sextant.programme.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sextant.programme.ClaimSummary;
import org.sextant.programme.Paragraphs;
import org.sextant.vocabulary.ClaimId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.SearchWords;

/** An argument … */
class ArgumentTests {

    private static final ClaimId CLAIM = new ClaimId("build-walls");

    @Test
    void needsASourceWhereNeitherParagraphNorEvidenceStandsBehindWhatItSays() {
        var bare = new Argument(claim(Paragraphs.NONE), List.of(evidence(Side.FAILS)));

        assertThat(bare.needsSource(Side.GRAIN)).isTrue();
        assertThat(bare.needsSource(Side.FAILS)).isFalse();
        assertThat(bare.needsSource(Side.EXPERIENCE))
                .as("it says nothing there")
                .isFalse();
    }

    @Test
    void needsNoneWhereItNamesItsParagraphs() {
        var referenced = new Argument(claim(Paragraphs.parse("35")), List.of());

        assertThat(Side.values()).noneMatch(referenced::needsSource);
    }

    @Test
    void isFoundByWhatItSaysAndByItsEvidence() {
        var argument = new Argument(claim(Paragraphs.NONE), List.of(evidence(Side.FAILS)));

        assertThat(argument.says(SearchWords.asked("WALLS ladders"), Language.EN))
                .isTrue();
        assertThat(argument.says(SearchWords.asked("walls boats"), Language.EN)).isFalse();
    }

    private static ClaimSummary claim(Paragraphs paragraphs) {
        return new ClaimSummary(
                CLAIM,
                english("Walls keep people out."),
                english("They slow some."),
                List.of(english("People go round them.")),
                List.of(),
                english("Whom does it serve?"),
                List.of(),
                paragraphs);
    }

    private static Evidence evidence(Side side) {
        return new Evidence(
                "ladders",
                Optional.of(CLAIM),
                side,
                english("Ladders sell well."),
                new Source("Somebody", "On ladders", 2020, Source.Kind.BOOK, ""),
                Confidence.CONFIRMED);
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
