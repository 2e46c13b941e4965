package org.sextant.member;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mandates that have an end, of the people themselves and of those whom they may give more time. */
@Service
@Transactional(readOnly = true)
public class EndingSoon {

    private final Mandates mandates;
    private final RoleHolders holders;

    EndingSoon(Mandates mandates, RoleHolders holders) {
        this.mandates = mandates;
        this.holders = holders;
    }

    /** One's own that have an end, oldest first. */
    public List<MandateSummary> of(PersonId self) {
        return mandates.of(self).stream()
                .filter(mandate -> mandate.until().isPresent())
                .toList();
    }

    /** Those of the people of whom a mandate ends until {@code before}, or who may renew one that does, on the platform, in an organisation or in a place. */
    public Set<PersonId> among(Set<PersonId> people, Instant before) {
        var found = new HashSet<>(holders.whoseMandatesEnd(people, before));
        var where = holders.whereMandatesEnd(
                EnumSet.of(Scope.Kind.PLATFORM, Scope.Kind.ORGANISATION, Scope.Kind.PLACE), before);
        if (where.contains(Scope.PLATFORM)) {
            found.addAll(holders.allowed(people, MemberRight.toGive(Scope.PLATFORM), Set.of()));
        }
        var appointed =
                where.stream().filter(scope -> !scope.equals(Scope.PLATFORM)).toList();
        if (!appointed.isEmpty()) {
            found.addAll(holders.allowed(people, MemberRight.APPOINT, appointed));
        }
        return found;
    }
}
