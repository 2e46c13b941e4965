package org.sextant.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sextant.shell.ui.Conflict;
import org.sextant.shell.ui.Piece;
import org.sextant.vocabulary.Language;

/** Between two who write on the same plan … */
class ConflictTests {

    private static final Piece<Writing> TITLE = new Piece<>(
            "Title",
            writing -> writing.title(Language.EN),
            writing -> writing.title(Language.EN),
            (mine, theirs) -> mine.withTitle(Language.EN, theirs.title(Language.EN)));

    private static final Piece<Writing> SUMMARY = new Piece<>(
            "Summary",
            writing -> writing.summary(Language.EN),
            writing -> writing.summary(Language.EN),
            (mine, theirs) -> mine.withSummary(Language.EN, theirs.summary(Language.EN)));

    private static final Writing READ = writing("Title", "Summary");

    @Test
    void thereIsNothingToChooseWhereTheOtherChangedNothing() {
        assertThat(differences(READ, writing("Mine", "Summary"))).isEmpty();
    }

    @Test
    void thereIsNothingToChooseWhereBothWroteTheSame() {
        assertThat(differences(writing("Ours", "Summary"), writing("Ours", "My own")))
                .isEmpty();
    }

    @Test
    void everyPartThatTheOtherChangedIsToBeChosenTouchedOrNot() {
        assertThat(differences(writing("Theirs", "Theirs, too"), writing("Mine", "Summary")))
                .containsExactly(TITLE, SUMMARY);
    }

    @Test
    void whatIsTakenFromTheOtherLeavesTheRestAsItIs() {
        var mine = writing("Mine", "My own");

        var mixed = SUMMARY.taken().apply(mine, writing("Theirs", "Theirs, too"));

        assertThat(mixed).isEqualTo(writing("Mine", "Theirs, too"));
    }

    @Test
    void aTextInALanguageThatTheCampaignDoesNotSpeakIsNoText() {
        var silent = READ.withLanguages(Set.of(Language.FR));

        assertThat(silent.title(Language.EN)).isEmpty();
        assertThat(TITLE.differs(READ, silent)).isTrue();
    }

    private static List<Piece<Writing>> differences(Writing theirs, Writing mine) {
        return new Conflict.Versions<>(READ, theirs, mine).differences(List.of(TITLE, SUMMARY));
    }

    private static Writing writing(String title, String summary) {
        return new Writing(
                Map.of(Language.EN, title),
                Map.of(Language.EN, summary),
                Set.of(Language.EN),
                Set.of(),
                List.of(),
                new Writing.Span(null, null, null),
                Set.of(),
                "two-writers");
    }
}
