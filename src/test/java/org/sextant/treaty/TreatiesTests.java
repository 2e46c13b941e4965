package org.sextant.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.place.SomePlaces;
import org.sextant.treaty.NextToMove.Candidate;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;

class TreatiesTests {

    private static final CountryCode ZIMBABWE = new CountryCode("ZW");
    private static final CountryCode CAMEROON = new CountryCode("CM");

    private final Treaties treaties = SomeTreaties.shipped();
    private final NextToMove next = new NextToMove(SomePlaces.neighbours());

    @ParameterizedTest
    @EnumSource(Language.class)
    void haveATitleAndAnEverydayNameInEachLanguage(Language language) {
        assertThat(treaties.all()).hasSize(31).allSatisfy(treaty -> {
            assertThat(treaty.title().exactly(language)).isPresent();
            assertThat(treaty.called().exactly(language)).isPresent();
        });
    }

    @Test
    void areTrackedWhereThereIsAListThatCanBeTrusted() {
        assertThat(treaties.all())
                .filteredOn(treaty -> treaties.list(treaty).isPresent())
                .hasSize(12)
                .first()
                .extracting(treaty -> treaty.id().text())
                .isEqualTo("icrmw");
    }

    @Test
    void countSixtyElevenAndAHundredAndTwentyTwo() {
        var roll = roll("icrmw");

        assertThat(Arrays.stream(Status.values()).map(roll::count)).containsExactly(60, 11, 122);
        assertThat(roll.members()).hasSize(193);
        assertThat(roll.isBeyondItsList()).isFalse();
    }

    @Test
    void keepTheObserversApart() {
        var roll = roll("icerd");

        assertThat(roll.observers())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.status()).isEqualTo(Status.PARTY));
        assertThat(roll.count(Status.PARTY)).isEqualTo(180);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, NONE, false", "2025-04-01, PARTY, true", "2026-01-01, PARTY, true"})
    void countAPartyWithoutADayFromTheListsDateOn(LocalDate day, Status status, boolean marked) {
        var zimbabwe = on(day).of(ZIMBABWE).orElseThrow();

        assertThat(zimbabwe.status()).isEqualTo(status);
        assertThat(zimbabwe.dayless()).isEqualTo(marked);
        assertThat(zimbabwe.boundOn()).isEmpty();
    }

    @Test
    void showNothingThatCameLater() {
        var argentina =
                on(LocalDate.parse("2005-01-01")).of(new CountryCode("AR")).orElseThrow();

        assertThat(argentina.status()).isEqualTo(Status.SIGNATORY);
        assertThat(argentina.signedOn()).contains(LocalDate.parse("2004-08-10"));
        assertThat(argentina.boundOn()).isEmpty();
        assertThat(argentina.how()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-04-30, false", "2025-05-01, true"})
    void sayWhenTheyAreAskedForMoreThanTheyKnow(LocalDate day, boolean beyond) {
        assertThat(on(day).isBeyondItsList()).isEqualTo(beyond);
    }

    @Test
    void nameWhoCouldBeNext() {
        var live = Set.of(new CountryCode("IT"), CAMEROON);

        var candidates = NextToMove.among(next.candidates(roll("icrmw")), live, Set.of());

        assertThat(candidates.subList(0, 2))
                .extracting(candidate -> candidate.entry().place().iso3())
                .containsExactly("CMR", "ITA");
        assertThat(candidates).filteredOn(Candidate::signed).hasSize(11);
        assertThat(candidates)
                .filteredOn(candidate -> !live.contains(candidate.state()) && !candidate.signed())
                .hasSize(NextToMove.MOST_NEIGHBOURS)
                .allSatisfy(candidate -> assertThat(candidate.boundNeighbours()).hasSizeGreaterThan(1));
        assertThat(candidates).noneMatch(candidate -> candidate.entry().status() == Status.PARTY);
    }

    @Test
    void nameWhoWasRecommendedToJoinBeforeThoseWhoOnlySigned() {
        var spain = new CountryCode("ES");

        var candidates = NextToMove.among(next.candidates(roll("icrmw")), Set.of(CAMEROON), Set.of(spain));

        assertThat(candidates).extracting(Candidate::state).startsWith(CAMEROON, spain);
        assertThat(candidates.get(2).signed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025-04-30, 2025-04-30, 2025-04-30", "2024-02, 2024-02-01, 2024-02-29", "2024, 2024-01-01, 2024-12-31"
    })
    void knowADayByItsMonthOrYear(String iso, LocalDate first, LocalDate last) {
        var date = PartialDate.parse(iso).orElseThrow();

        assertThat(List.of(date.first(), date.last())).containsExactly(first, last);
    }

    @ParameterizedTest
    @CsvSource({"2025-13", "2025-02-30", "25", "2025-4", "soon"})
    void takeNothingElseForADate(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    private Roll roll(String treaty) {
        return treaties.roll(treaties.byId(treaty).orElseThrow()).orElseThrow();
    }

    private Roll on(LocalDate day) {
        return treaties.roll(treaties.list(treaties.byId("icrmw").orElseThrow()).orElseThrow(), day);
    }
}
