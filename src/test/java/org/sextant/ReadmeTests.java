package org.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a newcomer reads first, … */
class ReadmeTests {

    private static final Path README = Path.of("README.md");
    private static final Path MODULES = Path.of("src/main/java/org/sextant");

    /** What the build does itself, or is called by. */
    private static final Set<String> RUN_BY_THE_BUILD = Set.of("mvn spring-boot:run", "mvn test", "mvn verify");

    private static final Pattern SHELL_BLOCK =
            Pattern.compile("^```sh\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");

    /** As in {@code campaign.Stage}: below our own package. */
    private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)`");

    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

    static Stream<Path> documents() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            var below = docs.filter(path -> path.toString().endsWith(".md")).toList();
            var top = Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
                    .map(Path::of);
            return Stream.concat(top, below.stream()).toList().stream();
        }
    }

    @Test
    void tellsOnlyCommandsThatTheBuildRunsOrSaysThatTheyAreExamples() {
        var blocks = found(SHELL_BLOCK, README).toList();

        assertThat(blocks).hasSizeGreaterThan(1).allSatisfy(ReadmeTests::isRunOrAnExample);
    }

    @Test
    void tellsThoseWhoContributeTheSame() {
        assertThat(found(SHELL_BLOCK, Path.of("CONTRIBUTING.md")))
                .isNotEmpty()
                .allSatisfy(ReadmeTests::isRunOrAnExample);
    }

    private static void isRunOrAnExample(String block) {
        if (block.startsWith("# example")) {
            return;
        }
        assertThat(block.lines().map(line -> line.replaceFirst("\\s*#.*", "").strip()))
                .filteredOn(command -> !command.isEmpty())
                .isSubsetOf(RUN_BY_THE_BUILD);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leadsToNothingThatIsNotThere(Path document) {
        var folder = Objects.requireNonNull(document.toAbsolutePath().getParent());

        assertThat(found(LINK, document)
                        .filter(link -> !link.matches("(https?|mailto):.*"))
                        .filter(link -> !leadsSomewhere(folder, document, link)))
                .isEmpty();
    }

    private static boolean leadsSomewhere(Path folder, Path document, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? document.toAbsolutePath() : folder.resolve(parts[0]);
        return Files.exists(target)
                && (parts.length == 1
                        || found(HEADING, target).map(ReadmeTests::anchor).anyMatch(parts[1]::equals));
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    @Test
    void mapsEveryFolderThatItNames() {
        assertThat(map().filter(row -> !row.startsWith("–")).flatMap(row -> names(row.split("\\|", 2)[0])))
                .contains("frontend", "docker", "docs")
                .allSatisfy(folder -> assertThat(Path.of(folder)).isDirectory());
    }

    @Test
    void mapsEveryModule() throws IOException {
        var mapped = map().filter(row -> row.startsWith("–"))
                .flatMap(row -> names(row.split("\\|", 2)[0]))
                .toList();

        try (var modules = Files.list(MODULES)) {
            assertThat(modules.filter(Files::isDirectory)
                            .map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(mapped);
        }
    }

    @Test
    void explainsWordsByClassesThatAreThere() {
        assertThat(found(CLASS, Path.of("docs/glossary.md")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(MODULES.resolve(name.replace('.', '/') + ".java"))
                        .exists());
    }

    private static Stream<String> map() {
        return Arrays.stream(text(README)
                        .split("## The map", 2)[1]
                        .split("\n## ", 2)[0]
                        .split("\n"))
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(2));
    }

    private static Stream<String> names(String cell) {
        return CODE.matcher(cell).results().map(match -> match.group(1));
    }

    @Test
    void isReadInAFewMinutes() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(120);
    }

    private static Stream<String> found(Pattern pattern, Path document) {
        List<MatchResult> matches = pattern.matcher(text(document)).results().toList();
        return matches.stream().map(match -> match.group(1));
    }

    private static String text(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
