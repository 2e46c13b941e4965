package org.sextant.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;

class ListedPartiesTests {

    private static final DemandId RATIFY = new DemandId("ratify-icrmw");
    private static final Clock LATER = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void areThosePartiesThatTheTrackerShows() {
        var treaties = SomeTreaties.shipped();
        var roll = treaties.roll(treaties.byId("icrmw").orElseThrow()).orElseThrow();

        var met = new ListedParties(treaties, LATER).places().get(RATIFY);

        assertThat(met)
                .hasSize(roll.count(Status.PARTY))
                .contains(new CountryCode("MX"), new CountryCode("PH"))
                .doesNotContain(new CountryCode("IT"), new CountryCode("CM"));
    }

    @Test
    void meetNoDemandWhoseCriterionAsksForMoreThanAList() {
        var treaties = SomeTreaties.shipped();

        assertThat(new ListedParties(treaties, LATER).places()).containsOnlyKeys(RATIFY);
    }

    @Test
    void followTheListThatTwoPeopleAgreedOn() {
        var treaties = SomeTreaties.with(ListedPartiesTests::italyJoined);

        assertThat(new ListedParties(treaties, LATER).places())
                .containsExactly(entry(RATIFY, Set.of(new CountryCode("IT"))));
    }

    @Test
    void areNoneBeforeTheyAreBound() {
        var treaties = SomeTreaties.with(ListedPartiesTests::italyJoined);
        var before = Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC);

        assertThat(new ListedParties(treaties, before)
                        .places().values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .isEmpty();
    }

    private static Optional<TreatyList> italyJoined(Treaty treaty) {
        var joined = new Commitment(
                new CountryCode("IT"),
                Status.PARTY,
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 3, 2)),
                Optional.of(How.ACCESSION),
                Confidence.CONFIRMED);
        return Optional.of(treaty)
                .filter(one -> one.id().text().equals("icrmw"))
                .map(one -> new TreatyList(
                        one.id(), "newer", new PartialDate("2026-03"), true, "the depositary", List.of(joined)));
    }
}
