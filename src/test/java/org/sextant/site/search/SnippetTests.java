package org.sextant.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.site.search.Snippet.Part;
import org.sextant.vocabulary.SearchWords;

/** A snippet … */
class SnippetTests {

    @Test
    void showsWhatWasFoundAsItIsWritten() {
        var snippet = Snippet.of("Chacun a droit à l’Asile, partout.", SearchWords.asked("asile DROIT"));

        assertThat(snippet.parts())
                .containsExactly(
                        new Part("Chacun a ", false),
                        new Part("droit", true),
                        new Part(" à l’", false),
                        new Part("Asile", true),
                        new Part(", partout.", false));
    }

    @Test
    void beginsShortlyBeforeTheFirstWordThatWasFound() {
        var long100 = IntStream.range(0, 100).mapToObj(number -> "w" + number).collect(Collectors.joining(" "));

        var shown = text(Snippet.of(long100, SearchWords.asked("w60")));

        assertThat(shown).startsWith("… w50 w51 ").contains(" w60 ").endsWith(" w85 …");
    }

    @Test
    void beginsAtTheBeginningWhereOnlyTheTitleHasTheWord() {
        assertThat(text(Snippet.of("Nothing of it here.", SearchWords.asked("title"))))
                .isEqualTo("Nothing of it here.");
    }

    @Test
    void isEmptyOfAnEmptyText() {
        assertThat(Snippet.of("", SearchWords.asked("any")).parts()).isEmpty();
        assertThat(Snippet.of("…", SearchWords.asked("any")).parts()).isEmpty();
    }

    @Test
    void losesAndInventsNothingBetweenItsEnds() {
        var random = new Random(1967);
        for (var turn = 0; turn < 300; turn++) {
            var text = IntStream.range(0, random.nextInt(80))
                    .mapToObj(at -> "x" + random.nextInt(6) + ",;. -".charAt(random.nextInt(5)) + " ")
                    .collect(Collectors.joining());
            var shown = text(Snippet.of(text, SearchWords.asked("x3 x5")));

            assertThat(text).contains(shown.replaceAll("^… | …$", ""));
        }
    }

    private static String text(Snippet snippet) {
        return snippet.parts().stream().map(Part::text).collect(Collectors.joining());
    }
}
