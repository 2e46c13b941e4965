package org.sextant.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sextant.programme.coverage.Coverage;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;

/** Principle by place by state. Here, beside the entities that it is worked out from. */
class CoverageTests {

    private static final CountryCode ITALY = new CountryCode("IT");
    private static final CountryCode MEXICO = new CountryCode("MX");
    private static final List<CountryCode> PLACES =
            List.of(ITALY, MEXICO, new CountryCode("CM"), new CountryCode("PH"));
    private static final List<Principle> PRINCIPLES = List.of(Principle.values());
    private static final List<String> SOURCES = List.of("campaign/1", "campaign/2", "petition/1");

    /** Somebody said so. */
    private record Said(DemandId demand, Optional<CountryCode> place, String source, DemandState state) {}

    /** A programme and all that is known of how far it has come. */
    private record Known(Map<DemandId, Principle> demands, List<Said> said, Map<DemandId, Set<CountryCode>> facts) {

        static Known random(Random random) {
            var demands =
                    new TreeMap<DemandId, Principle>((one, other) -> one.name().compareTo(other.name()));
            var many = random.nextInt(32);
            for (var number = 0; number < many; number++) {
                demands.put(new DemandId("demand-" + number), PRINCIPLES.get(random.nextInt(PRINCIPLES.size())));
            }
            var said = new ArrayList<Said>();
            var facts = new TreeMap<DemandId, Set<CountryCode>>(
                    (one, other) -> one.name().compareTo(other.name()));
            for (var demand : demands.keySet()) {
                for (var source : SOURCES) {
                    for (var place : PLACES) {
                        if (random.nextInt(4) == 0) {
                            said.add(new Said(demand, Optional.of(place), source, anyButNobody(random)));
                        }
                    }
                    if (random.nextInt(6) == 0) {
                        said.add(new Said(demand, Optional.empty(), source, anyButNobody(random)));
                    }
                }
                if (random.nextInt(8) == 0) {
                    facts.put(demand, new HashSet<>(PLACES.subList(0, random.nextInt(PLACES.size() + 1))));
                }
            }
            return new Known(demands, said, facts);
        }

        private static DemandState anyButNobody(Random random) {
            return DemandState.DESCENDING.get(random.nextInt(DemandState.DESCENDING.size() - 1));
        }

        List<DemandSummary> summaries() {
            return demands.entrySet().stream()
                    .map(demand -> summary(
                            demand.getKey(),
                            demand.getValue(),
                            said.stream()
                                    .filter(one -> one.demand().equals(demand.getKey()))
                                    .map(one -> new DemandReach(
                                            new DemandReach.Key(
                                                    one.demand(),
                                                    one.place()
                                                            .map(CountryCode::alpha2)
                                                            .orElse(""),
                                                    one.source()),
                                            one.state()))
                                    .toList(),
                            facts.getOrDefault(demand.getKey(), Set.of())))
                    .toList();
        }

        /** Counted in the dullest way there is: for each demand, every word that was said. */
        List<DemandId> naively(Principle principle, CountryCode place, DemandState wanted) {
            var found = new ArrayList<DemandId>();
            for (var demand : demands.keySet()) {
                if (demands.get(demand) == principle && naively(demand, place) == wanted) {
                    found.add(demand);
                }
            }
            return found;
        }

        private DemandState naively(DemandId demand, CountryCode place) {
            if (facts.getOrDefault(demand, Set.of()).contains(place)) {
                return DemandState.MET;
            }
            var furthest = DemandState.NOBODY_ACTS;
            for (var one : said) {
                if (one.demand().equals(demand)
                        && one.place().equals(Optional.of(place))
                        && one.state().notches() > furthest.notches()) {
                    furthest = one.state();
                }
            }
            return furthest;
        }
    }

    private static DemandSummary summary(
            DemandId id, Principle principle, List<DemandReach> reached, Set<CountryCode> met) {
        var text = LocalizedText.of(Language.EN, id.name());
        var written = new DemandSummary(
                id,
                principle,
                text,
                text,
                text,
                Paragraphs.NONE,
                Set.of(),
                List.of(),
                DemandState.NOBODY_ACTS,
                Map.of(),
                Optional.empty());
        return new Demand(written, 1).summary(reached, met);
    }

    /** Whatever the programme is and whoever said what: it is the same as counting by hand. */
    @RepeatedTest(300)
    void isWhatOneWouldCountByHand(RepetitionInfo repetition) {
        var known = Known.random(new Random(repetition.getCurrentRepetition()));
        var coverage = Coverage.of(known.summaries());

        for (var place : PLACES) {
            for (var cell : coverage.cells(place)) {
                var principle = cell.principle();
                for (var state : DemandState.values()) {
                    assertThat(cell.at(state))
                            .as("%s in %s: %s", principle, place, state)
                            .isEqualTo(known.naively(principle, place, state));
                }
                assertThat(cell.all())
                        .isEqualTo(known.demands().values().stream()
                                .filter(principle::equals)
                                .count());
                assertThat(cell.furthest()).isEqualTo(furthest(known, List.of(principle), place));
            }
            assertThat(coverage.furthest(place)).isEqualTo(furthest(known, PRINCIPLES, place));
        }
        assertThat(coverage.carriedByNobody())
                .extracting(DemandSummary::id)
                .isEqualTo(known.demands().keySet().stream()
                        .filter(demand -> known.said().stream()
                                .noneMatch(one -> one.demand().equals(demand)))
                        .toList());
    }

    private static DemandState furthest(Known known, List<Principle> principles, CountryCode place) {
        return DemandState.DESCENDING.stream()
                .filter(state -> principles.stream()
                        .anyMatch(principle ->
                                !known.naively(principle, place, state).isEmpty()))
                .findFirst()
                .orElse(DemandState.NOBODY_ACTS);
    }

    @Test
    void takesAFactForThePlaceAndNotForTheWholeDemand() {
        var demand = summary(new DemandId("ratify"), Principle.RIGHTS, List.of(), Set.of(MEXICO));

        assertThat(Coverage.state(demand, MEXICO)).isEqualTo(DemandState.MET);
        assertThat(Coverage.state(demand, ITALY)).isEqualTo(DemandState.NOBODY_ACTS);
        assertThat(demand.state()).isEqualTo(DemandState.NOBODY_ACTS);
        assertThat(Coverage.of(List.of(demand)).carriedByNobody()).containsExactly(demand);
    }

    @Test
    void leadsWhoBeginsToWhatHasComeLeastFar() {
        var far = summary(new DemandId("a-far"), Principle.RIGHTS, List.of(), Set.of(ITALY));
        var near = summary(new DemandId("b-near"), Principle.RIGHTS, List.of(), Set.of());
        var demands = List.of(far, near);

        assertThat(Coverage.neediest(demands, Optional.of(ITALY))).contains(near.id());
        assertThat(Coverage.neediest(demands, Optional.of(MEXICO))).contains(far.id());
        assertThat(Coverage.neediest(List.of(), Optional.empty())).isEmpty();
    }
}
