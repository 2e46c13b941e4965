package org.sextant.programme;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.programme.PartText.Field;
import org.sextant.programme.ProgrammeFile.ClaimEntry;
import org.sextant.programme.ProgrammeFile.DemandEntry;
import org.sextant.programme.ProgrammeFile.PrincipleEntry;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;

/** The shipped programme: what a translator may not forget. */
class StarterProgrammeTests {

    private final StarterProgramme starter = new ShippedProgramme().starter();

    @Test
    void bringsSixPrinciplesWithThirtyOneDemandsAndThreeClaims() {
        assertThat(starter.principles()).extracting(PrincipleSummary::principle).containsExactly(Principle.values());
        assertThat(demands()).hasSize(31).extracting(DemandSummary::id).doesNotHaveDuplicates();
        assertThat(starter.claims()).hasSize(3);
    }

    @Test
    void saysEverythingInFiveLanguagesAndNothingInEnglishTwice() {
        assertThat(texts()).hasSizeGreaterThan(150).allSatisfy(text -> {
            assertThat(text.languages()).containsExactly(Language.values());
            assertThat(text.texts().values()).doesNotHaveDuplicates();
        });
    }

    @Test
    void answersClaimsWithDemandsThatItHas() {
        var ids = demands().map(DemandSummary::id).collect(toSet());

        assertThat(starter.claims())
                .allSatisfy(claim -> assertThat(claim.answers()).isNotEmpty().isSubsetOf(ids));
    }

    @Test
    void namesItsSourceForEachPrincipleDemandAndClaim() {
        assertThat(starter.principles())
                .extracting(PrincipleSummary::paragraphs)
                .doesNotContain(Paragraphs.NONE);
        assertThat(demands()).extracting(DemandSummary::paragraphs).doesNotContain(Paragraphs.NONE);
        assertThat(starter.claims()).extracting(ClaimSummary::paragraphs).doesNotContain(Paragraphs.NONE);
    }

    @Test
    void addressesEachDemandToSomebody() {
        assertThat(demands()).extracting(DemandSummary::addressees).doesNotContain(Set.of());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasWordsForEachDemandByWhichItsReadersLookForIt(Language language) {
        var shipped = new ShippedProgramme();

        assertThat(demands()).allSatisfy(demand -> {
            assertThat(shipped.tags(language, demand.id()))
                    .as(demand.id().name())
                    .hasSizeBetween(1, 3)
                    .allMatch(tag -> !tag.isBlank() && tag.length() <= PartText.TAG_LENGTH);
            assertThat(demand.tags())
                    .containsAll(shipped.tags(language, demand.id()))
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(PartText.MOST_TAGS);
        });
    }

    @Test
    void showsAWordToReadersOfItsLanguageAndAnEditorsWordToAll() {
        var tags = new DemandTags();
        var asylum = demands()
                .filter(demand -> demand.id().name().equals("asylum"))
                .findFirst()
                .orElseThrow();
        var edited = new Demand(asylum, 1);
        edited.rewrite(new PartText(
                Map.of(Field.TITLE, asylum.title(), Field.TEXT, asylum.text(), Field.MET, asylum.met()),
                asylum.paragraphs(),
                asylum.addressees(),
                List.of("refugees", "réfugiés", "Dublin")));

        var summary = edited.summary(List.of(), Set.of());

        assertThat(tags.of(summary, Language.FR)).containsExactly("réfugiés", "Dublin");
        assertThat(tags.of(summary, Language.AR)).containsExactly("Dublin");
        assertThat(tags.of(asylum, Language.ES)).containsExactly("refugiados", "no devolución");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasTheSameShapeInEachFile(Language language) {
        var file = ProgrammeFile.in(language);
        var english = ProgrammeFile.in(Language.EN);

        assertThat(file.language()).isEqualTo(language);
        assertThat(file.principles().stream().flatMap(StarterProgrammeTests::facts))
                .containsExactlyElementsOf(english.principles().stream()
                        .flatMap(StarterProgrammeTests::facts)
                        .toList());
        assertThat(file.claims().stream().map(StarterProgrammeTests::facts))
                .containsExactlyElementsOf(english.claims().stream()
                        .map(StarterProgrammeTests::facts)
                        .toList());
        assertThat(file.futures().items()).hasSameSizeAs(english.futures().items());
    }

    @Test
    void refusesAReferenceThatIsNone() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Paragraphs.parse("46, see there"));
    }

    private static Stream<String> facts(PrincipleEntry principle) {
        return Stream.concat(
                Stream.of(principle.id() + " " + principle.paragraphs()),
                principle.demands().stream().map(StarterProgrammeTests::facts));
    }

    private static String facts(DemandEntry demand) {
        return demand.id() + " " + demand.paragraphs() + " "
                + demand.addressees().stream().sorted().toList();
    }

    private static String facts(ClaimEntry claim) {
        return claim.id() + " " + claim.paragraphs() + " " + claim.answers() + " "
                + claim.fails().size() + " " + claim.experience().size();
    }

    private Stream<DemandSummary> demands() {
        return starter.principles().stream().flatMap(principle -> principle.demands().stream());
    }

    private Stream<LocalizedText> texts() {
        return Stream.of(
                        starter.passages().values().stream()
                                .flatMap(passage -> Stream.concat(passage.title().stream(), Stream.of(passage.text()))),
                        starter.principles().stream()
                                .flatMap(text -> Stream.of(text.name(), text.maxim(), text.summary(), text.text())),
                        demands().flatMap(demand -> Stream.of(demand.title(), demand.text(), demand.met())),
                        starter.claims().stream().flatMap(StarterProgrammeTests::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<LocalizedText> texts(ClaimSummary claim) {
        return Stream.of(
                        Stream.of(claim.claim(), claim.grain(), claim.question()),
                        claim.fails().stream(),
                        claim.experience().stream())
                .flatMap(texts -> texts);
    }
}
