package org.sextant.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sextant.reference.Differences.Kind;
import org.sextant.reference.Differences.Row;

/** What a newer file changes … */
class DifferencesTests {

    @Test
    void beginsWithWhatGoesAndEndsWithWhatIsNew() {
        var differences = Differences.between(
                List.of(line("a", "1"), line("b", "1"), line("c", "1")),
                List.of(line("d", "1"), line("b", "2"), line("c", "1")),
                List.of("id"));

        assertThat(differences.rows())
                .containsExactly(
                        new Row(Kind.GONE, "a", "value: 1", ""),
                        new Row(Kind.CHANGED, "b", "value: 1", "value: 2"),
                        new Row(Kind.ADDED, "d", "", "value: 1"));
        assertThat(differences.of(Kind.CHANGED)).extracting(Row::about).containsExactly("b");
    }

    private static Line line(String id, String value) {
        return new Line(Map.of("id", id, "value", value));
    }
}
