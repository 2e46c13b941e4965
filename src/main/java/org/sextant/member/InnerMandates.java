package org.sextant.member;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mandates that lie in one thing within a wider scope, as in one action of a campaign, and reach no further. Whoever asks answers for the right to know. */
@Service
@Transactional(readOnly = true)
public class InnerMandates {

    private final MandateRepository mandates;
    private final Clock clock;

    InnerMandates(MandateRepository mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    /** Those in these roles that hold now in any of these scopes, of one kind of scope after the other, oldest first; at most {@link Mandates#MOST} of each. */
    public List<MandateSummary> in(Collection<Scope> scopes, Set<Role> roles) {
        var keys = scopes.stream()
                .collect(Collectors.groupingBy(
                        Scope::kind, TreeMap::new, Collectors.mapping(Scope::key, Collectors.toList())));
        return keys.entrySet().stream()
                .flatMap(
                        kind -> mandates
                                .heldInAny(
                                        kind.getKey(), kind.getValue(), roles, clock.instant(), Limit.of(Mandates.MOST))
                                .stream())
                .map(Mandate::summary)
                .toList();
    }

    /** Those of single actions, of whichever campaign, that hold now and end until {@code before}, the first to end first; at most {@link Mandates#MOST}. */
    public List<MandateSummary> endingOfActions(Instant before) {
        return mandates.ending(Scope.Kind.ACTION, clock.instant(), before, Limit.of(Mandates.MOST)).stream()
                .map(Mandate::summary)
                .toList();
    }
}
