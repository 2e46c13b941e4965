package org.sextant.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The turns in a campaign’s life … */
class TurnTests {

    private static final Path DRAWN = Path.of("docs", "campaigns.md");

    private static final Pattern ARROW = Pattern.compile("(?m)^ +(\\w+) --> (\\w+) : (\\w+)$");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(\\w+)` \\| ([\\w, `]+|–) \\| (yes|–) \\| (yes|–) \\|.*$");

    private String docs;

    @BeforeEach
    void read() throws IOException {
        docs = Files.readString(DRAWN);
    }

    @Test
    void areDrawnAsTheyAre() {
        var drawn = ARROW.matcher(docs)
                .results()
                .map(arrow -> arrow.group(1) + " " + arrow.group(2) + " " + arrow.group(3))
                .toList();

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(arrows());
    }

    private static List<String> arrows() {
        return Arrays.stream(Turn.values())
                .flatMap(turn -> Arrays.stream(Stage.values())
                        .filter(turn::follows)
                        .map(stage -> stage + " " + turn.to().orElse(stage) + " " + turn))
                .toList();
    }

    @Test
    void areListedWithWhatTheyNeed() {
        var listed = ROW.matcher(docs).results().collect(Collectors.toMap(row -> row.group(1), TurnTests::needed));

        assertThat(listed)
                .isEqualTo(Arrays.stream(Turn.values()).collect(Collectors.toMap(Turn::name, TurnTests::needed)));
    }

    private static List<Object> needed(MatchResult row) {
        return List.of(
                row.group(2).replace("`", ""),
                row.group(3).equals("yes"),
                row.group(4).equals("yes"));
    }

    private static List<Object> needed(Turn turn) {
        return List.of(turn.right().map(Enum::name).orElse("–"), turn.takesASecondPerson(), turn.saysWhy());
    }

    @ParameterizedTest
    @EnumSource
    void leadOnFromEveryStageButTheLast(Stage stage) {
        assertThat(Arrays.stream(Turn.values()).anyMatch(turn -> turn.follows(stage)))
                .isEqualTo(stage != Stage.ENDED);
    }

    @Test
    void neverLeadBackFromThePublic() {
        assertThat(Turn.values())
                .filteredOn(turn -> turn.follows(Stage.LIVE) || turn.follows(Stage.PAUSED))
                .allSatisfy(turn -> assertThat(turn.to().map(Stage::isPublic)).isNotEqualTo(Optional.of(false)));
    }
}
