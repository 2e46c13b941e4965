package org.sextant.treaty;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.programme.MetByFact;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.springframework.stereotype.Component;

/**
 * Tells the programme in which States a demand is met because they are on the list of parties: where that is what the demand's own criterion asks for, and nowhere else. To be
 * bound by the Convention against racial discrimination, for instance, does not yet bring it home.
 */
@Component
class ListedParties implements MetByFact {

    private static final Map<String, DemandId> MET_BY_BEING_BOUND = Map.of("icrmw", new DemandId("ratify-icrmw"));

    private final Treaties treaties;
    private final Clock clock;

    ListedParties(Treaties treaties, Clock clock) {
        this.treaties = treaties;
        this.clock = clock;
    }

    @Override
    public Map<DemandId, Set<CountryCode>> places() {
        return MET_BY_BEING_BOUND.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getValue, entry -> parties(entry.getKey())));
    }

    private Set<CountryCode> parties(String id) {
        return roll(id).stream()
                .flatMap(roll -> Stream.concat(roll.members().stream(), roll.observers().stream()))
                .filter(entry -> entry.status() == Status.PARTY)
                .map(entry -> entry.place().code())
                .collect(toUnmodifiableSet());
    }

    private Optional<Roll> roll(String id) {
        return treaties.byId(id).flatMap(treaty -> treaties.list(treaty).map(list -> treaties.roll(list, dayOf(list))));
    }

    // A list's last day can still be to come.
    private LocalDate dayOf(TreatyList list) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var last = list.asOf().last();
        return last.isAfter(today) ? today : last;
    }

    @Override
    public String doubt(Words words) {
        return roll("icrmw")
                .map(roll ->
                        words.of("treaty.met.doubt", "asOf", roll.list().asOf().in(words)))
                .orElse("");
    }
}
