package org.sextant.member.joint;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.member.AuditTrail;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.member.RoleHolders;
import org.sextant.member.SecondPerson;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may propose, agree to and stop a joint act, and whom it concerns. What they do is written down. */
@Component
class Overseers {

    private final ObjectProvider<JointKind> kinds;
    private final Mandates mandates;
    private final SecondPerson second;
    private final RoleHolders holders;
    private final AuditTrail audit;

    Overseers(
            ObjectProvider<JointKind> kinds,
            Mandates mandates,
            SecondPerson second,
            RoleHolders holders,
            AuditTrail audit) {
        this.kinds = kinds;
        this.mandates = mandates;
        this.second = second;
        this.holders = holders;
        this.audit = audit;
    }

    JointKind kind(Proposal what) {
        return kinds.stream()
                .filter(kind -> kind.key().equals(what.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such kind of act: " + what.kind()));
    }

    /** @throws NotPermitted unless {@code by} has the right of the kind there */
    MandateId propose(PersonId by, Proposal what, String act) {
        var kind = kind(what);
        var under = mandates.require(by, kind.right(what), reach(what));
        note(by, under, what, act);
        return under;
    }

    boolean mayPropose(PersonId person, Proposal what) {
        return mandates.allows(person, kind(what).right(what), reach(what));
    }

    /** @throws NotPermitted unless {@code by} may be the second person */
    MandateId decide(PersonId by, Proposal what, String act) {
        if (what.about().filter(by::equals).isPresent()) {
            throw new NotPermitted(kind(what).right(what));
        }
        var kind = kind(what);
        var under = second.require(by, kind.right(what), kind.rightOfModerators(), reach(what));
        note(by, under, what, act);
        return under;
    }

    boolean mayDecide(PersonId person, Proposal what) {
        var kind = kind(what);
        return what.about().filter(person::equals).isEmpty()
                && second.mandate(person, kind.right(what), kind.rightOfModerators(), reach(what))
                        .isPresent();
    }

    /** Those of the people who may decide on one of these, or might if it were not about themselves. */
    Set<PersonId> deciding(Set<PersonId> people, List<Proposal> some) {
        var where = new HashMap<Right, Set<Scope>>();
        some.stream().filter(what -> known(what).isPresent()).forEach(what -> {
            var kind = kind(what);
            where.computeIfAbsent(kind.rightOfModerators(), _ -> new HashSet<>());
            where.computeIfAbsent(kind.right(what), _ -> new HashSet<>()).addAll(kind.reach(what));
        });
        var deciding = new HashSet<PersonId>();
        where.forEach((right, scopes) -> deciding.addAll(holders.allowed(people, right, scopes)));
        return deciding;
    }

    void note(PersonId by, MandateId under, Proposal what, String act) {
        audit.note(by, under, act, what.kind() + " " + what.subject(), what.where());
    }

    /** Those who have the right in scope, and whom it is about. */
    Set<PersonId> concerned(Proposal what) {
        return Stream.concat(holders(kind(what).right(what).roles(), reach(what)), what.about().stream())
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** The same with all who have power over others there, and with those who decide on or administer the platform, for what one person did alone. */
    Set<PersonId> everyoneConcerned(Proposal what) {
        var kind = kind(what);
        var deciding = EnumSet.copyOf(kind.right(what).roles());
        deciding.addAll(kind.rightOfModerators().roles());
        deciding.add(Role.ADMINISTRATOR);
        return Stream.of(
                        concerned(what).stream(),
                        holders(Role.WITH_POWER, reach(what)),
                        holders(deciding, Scope.PLATFORM))
                .flatMap(some -> some)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private Stream<PersonId> holders(Set<Role> roles, Scope... scopes) {
        return Stream.of(scopes)
                .flatMap(scope -> mandates.in(scope, roles).stream())
                .map(MandateSummary::person);
    }

    /** Whether the two could still decide as they did: an hour is enough to lose a mandate, or to be found out. */
    boolean stillMay(JointActSummary act) {
        return mayPropose(act.proposedBy(), act.what())
                && act.agreedBy().filter(by -> mayDecide(by, act.what())).isPresent();
    }

    Scope[] reach(Proposal what) {
        return kind(what).reach(what).toArray(Scope[]::new);
    }

    /** Empty where the feature of the act is gone. */
    Optional<JointKind> known(Proposal what) {
        return kinds.stream().filter(kind -> kind.key().equals(what.kind())).findFirst();
    }
}
