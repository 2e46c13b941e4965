package org.sextant.programme.argument;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.reference.InForce;
import org.sextant.reference.NoNewerFiles;
import org.sextant.vocabulary.ClaimId;
import org.sextant.vocabulary.Language;

/** The shipped evidence: what a translator may not change, and what may not be left out. */
class EvidenceTests {

    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[., \\u00A0\\u202F](?=\\d{3}(?!\\d))");
    private static final Pattern DECIMAL = Pattern.compile("(?<=\\d)[.,](?=\\d)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final EvidenceFile FILE = new EvidenceFile();

    private final List<Evidence> evidence = new InForce<>(
                    FILE,
                    new NoNewerFiles(),
                    lines -> lines.stream().map(FILE::evidence).toList())
            .get();

    @Test
    void isAllThereAndHasNamesOfItsOwn() {
        assertThat(evidence).hasSize(80).extracting(Evidence::id).doesNotHaveDuplicates();
    }

    @Test
    void speaksAgainstUsToo() {
        assertThat(evidence).filteredOn(one -> one.side() == Side.GRAIN).hasSize(20);
    }

    @Test
    void bearsOnTheThreeClaimsOrOnEveryDebate() {
        var claims = evidence.stream()
                .flatMap(one -> one.claim().stream())
                .map(ClaimId::name)
                .collect(toSet());

        assertThat(claims).isEqualTo(Set.of("close-borders", "fight-irregular", "develop-origin"));
        assertThat(evidence).filteredOn(one -> one.claim().isEmpty()).isNotEmpty();
    }

    @Test
    void namesItsSource() {
        assertThat(evidence).extracting(Evidence::source).allSatisfy(source -> {
            assertThat(source.author()).isNotBlank();
            assertThat(source.title()).isNotBlank();
            assertThat(source.year()).isBetween(1940, 2026);
        });
    }

    @Test
    void leadsToWhatHasADoiAndToNothingElse() {
        assertThat(source("visas-circulation").address()).contains("https://doi.org/10.1111/imre.12261");
        assertThat(source("udhr-13").address()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysTheSameFiguresInEveryLanguage(Language language) {
        assertThat(evidence).allSatisfy(one -> {
            var statement = one.statement().exactly(language);
            assertThat(statement).as(one.id()).isPresent();
            assertThat(figures(statement.orElseThrow()))
                    .as(one.id())
                    .containsExactlyInAnyOrderElementsOf(figures(one.statement().in(Language.EN)));
        });
    }

    @Test
    void isTranslatedAndNotCopied() {
        assertThat(evidence)
                .allSatisfy(one -> assertThat(one.statement().texts().values())
                        .as(one.id())
                        .hasSize(5)
                        .doesNotHaveDuplicates());
    }

    private Source source(String id) {
        return evidence.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .source();
    }

    // Thousands and decimals are written as each language writes them.
    private static List<String> figures(String text) {
        var ungrouped = GROUPED.matcher(text).replaceAll("");
        return DIGITS.matcher(DECIMAL.matcher(ungrouped).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
