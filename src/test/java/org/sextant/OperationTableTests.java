package org.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sextant.member.Right;
import org.sextant.member.joint.JointActId;
import org.sextant.member.joint.JointActSummary;
import org.sextant.member.joint.Proposal;
import org.sextant.sealing.Token;
import org.sextant.sealing.TypedCode;

/**
 * Every operation of every module and who may ask for it: as {@code policy/operations.txt} says, and not otherwise. What each right lets which role do where is
 * {@link PolicyTableIT}'s.
 */
class OperationTableTests {

    private static final Path FILE = Path.of("src", "test", "resources", "policy", "operations.txt");

    private static final Pattern LINE = Pattern.compile("(\\S+) +([\\w. ]+?)(?: \\((.+)\\))?");

    /** Words that stand for something else than a right; a pair of brackets after them says why. */
    private static final Set<String> WORDS = Set.of("given", "own", "secret", "public", "screen", "internal");

    /** What a right can be handed in by. */
    private static final Class<?>[] GIVEN = {Right.class, Proposal.class, JointActId.class, JointActSummary.class};

    private static final SortedMap<String, Verdict> SAID = new TreeMap<>();

    private static final Operations OPERATIONS = new Operations();

    /** What a line says. */
    private record Verdict(Set<String> who, boolean explained) {

        boolean says(String word) {
            return who.contains(word);
        }

        Set<String> rights() {
            return who.stream().filter(one -> one.contains(".")).collect(Collectors.toSet());
        }
    }

    @BeforeAll
    static void read() throws IOException {
        for (var line : Files.readAllLines(FILE)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                var read = LINE.matcher(line);
                assertThat(read.matches()).as(line).isTrue();
                var who = Arrays.stream(read.group(2).split(" +")).collect(Collectors.toSet());
                assertThat(SAID.put(read.group(1), new Verdict(who, read.group(3) != null)))
                        .as(line)
                        .isNull();
            }
        }
    }

    private static Set<String> whereNot(BiPredicate<String, Verdict> holds) {
        return SAID.entrySet().stream()
                .filter(line -> OPERATIONS.names().contains(line.getKey()))
                .filter(line -> !holds.test(line.getKey(), line.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void hasALineForEveryOperationAndForNothingElse() {
        var unsaid = new TreeSet<>(OPERATIONS.names());
        unsaid.removeAll(SAID.keySet());
        var gone = new TreeSet<>(SAID.keySet());
        gone.removeAll(OPERATIONS.names());

        assertThat(unsaid).as("say in %s who may ask for it", FILE).isEmpty();
        assertThat(gone).as("stands in %s, and is no operation", FILE).isEmpty();
    }

    @Test
    void namesRightsThatThereAreOrOneOfAFewWords() {
        var known = new TreeSet<>(Policies.rights().keySet());
        known.addAll(WORDS);

        assertThat(whereNot((_, said) -> known.containsAll(said.who()))).isEmpty();
        assertThat(whereNot((_, said) -> said.explained() || !(said.says("internal") || said.says("screen"))))
                .as("unprotected by themselves, and nothing says why that may be")
                .isEmpty();
    }

    @Test
    void namesOnlyRightsThatTheOperationLooksFor() {
        assertThat(whereNot((name, said) -> said.rights().isEmpty() || OPERATIONS.looksAtMandates(name)))
                .as("looks at no mandate")
                .isEmpty();
        assertThat(whereNot((name, said) -> OPERATIONS.rights(name).containsAll(said.rights())))
                .as("does not know the right that is named")
                .isEmpty();
    }

    @Test
    void namesARightWhereverTheOperationRefusesWhoHasNone() {
        assertThat(whereNot((name, said) -> !said.rights().isEmpty()
                        || said.says("given")
                        || said.explained()
                        || !OPERATIONS.refusesWhoHasNoMandate(name)))
                .as("names no right, and does not say why")
                .isEmpty();
    }

    @Test
    void knowsWhoAsksWhereTheAnswerDependsOnIt() {
        assertThat(whereNot((name, said) -> said.rights().isEmpty() || OPERATIONS.concernsSomebody(name)))
                .as("asks for a right, and is not told whose")
                .isEmpty();
        assertThat(whereNot((name, said) -> !said.says("own") || OPERATIONS.concernsSomebody(name)))
                .as("is one's own, and is not told whose")
                .isEmpty();
        assertThat(whereNot((name, said) -> !said.says("public") || !OPERATIONS.concernsSomebody(name)))
                .as("is everybody's, and is told about somebody")
                .isEmpty();
        assertThat(whereNot((name, said) ->
                        !said.says("secret") || OPERATIONS.takes(name, Token.class, TypedCode.class, String.class)))
                .as("is for whoever shows a secret, and is shown none")
                .isEmpty();
        assertThat(whereNot((name, said) -> !said.says("given") || said.explained() || OPERATIONS.takes(name, GIVEN)))
                .as("asks for a right that it is given, and is given none")
                .isEmpty();
    }

    @Test
    void keepsFromTheScreensWhatOtherModulesAnswerFor() {
        var asked = new TreeMap<String, Set<String>>();
        SAID.forEach((name, said) -> {
            if (said.says("internal") && OPERATIONS.names().contains(name)) {
                asked.put(name, OPERATIONS.edges(name));
            }
        });

        asked.values().removeIf(Set::isEmpty);
        assertThat(asked).isEmpty();
    }
}
