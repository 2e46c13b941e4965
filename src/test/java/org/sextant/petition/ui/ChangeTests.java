package org.sextant.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.petition.ui.Change.Kind.ADDED;
import static org.sextant.petition.ui.Change.Kind.KEPT;
import static org.sextant.petition.ui.Change.Kind.REMOVED;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.petition.PetitionText;

/** What has changed in a wording … */
class ChangeTests {

    @Test
    void isNothingBetweenTheSameTexts() {
        assertThat(between("a", "b")).extracting(Change::kind).containsOnly(KEPT);
    }

    @Test
    void isToldParagraphByParagraphInTheOrderOfReading() {
        var changes = Change.between(text("one\n\ntwo\n\nthree"), text("one\n\ntoo\n\nthree\n\nfour"));

        assertThat(changes)
                .containsExactly(
                        new Change(KEPT, "Title"),
                        new Change(KEPT, "one"),
                        new Change(REMOVED, "two"),
                        new Change(ADDED, "too"),
                        new Change(KEPT, "three"),
                        new Change(ADDED, "four"));
    }

    @Test
    void keepsWhatMovedPastAParagraphThatWentAway() {
        var changes = Change.between(text("a\n\nb\n\nc\n\nd"), text("x\n\nb\n\nd\n\ny"));

        assertThat(of(KEPT, changes)).containsExactly("Title", "b", "d");
        assertThat(of(REMOVED, changes)).containsExactly("a", "c");
        assertThat(of(ADDED, changes)).containsExactly("x", "y");
    }

    @Test
    void beginsWithTheTitle() {
        var changes = Change.between(new PetitionText("Old", "a"), new PetitionText("New", "a"));

        assertThat(changes)
                .containsExactly(new Change(REMOVED, "Old"), new Change(ADDED, "New"), new Change(KEPT, "a"));
    }

    @Test
    void isFoundQuicklyInTwoTextsOfNothingButParagraphs() {
        var changes = Change.between(manyParagraphs(0), manyParagraphs(5));

        assertThat(of(REMOVED, changes)).hasSize(2000);
        assertThat(of(ADDED, changes)).hasSize(2000);
    }

    private static List<Change> between(String... same) {
        var text = text(String.join("\n\n", same));
        return Change.between(text, text);
    }

    private static List<String> of(Change.Kind kind, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(Change::paragraph)
                .toList();
    }

    private static PetitionText manyParagraphs(int first) {
        return text(IntStream.range(0, 2000)
                .mapToObj(number -> String.valueOf((first + number) % 10))
                .collect(Collectors.joining("\n\n")));
    }

    private static PetitionText text(String body) {
        return new PetitionText("Title", body);
    }
}
