package org.sextant.petition.guard;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.campaign.Campaigns;
import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.signing.Halts;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The switches for the worst day. Each holds within a second, on every node. */
@Service
public class Restrictions implements Halts {

    private final RestrictionTable table;
    private final Campaigns campaigns;
    private final Mandates mandates;
    private final AuditTrail audit;

    Restrictions(RestrictionTable table, Campaigns campaigns, Mandates mandates, AuditTrail audit) {
        this.table = table;
        this.campaigns = campaigns;
        this.mandates = mandates;
        this.audit = audit;
    }

    /** What holds now; up to a second old. */
    public Set<Restriction> of(PetitionId petition) {
        return table.kept(petition);
    }

    /** The one that keeps people from signing, the strictest first; empty while they can. */
    public Optional<Restriction> stopping(PetitionId petition) {
        return of(petition).stream().filter(Restriction::stopsSigning).max(Comparator.naturalOrder());
    }

    /** Whether this person is offered the switches. */
    public boolean mayRestrict(PersonId person, PetitionSummary petition) {
        return mandates.allows(person, GuardRight.RESTRICT, campaigns.scopes(petition.campaign()));
    }

    /**
     * Sets exactly these, and lifts all others. Each change is written down.
     *
     * @throws NotPermitted unless {@code by} organizes or moderates the campaign, or organizes, moderates or administers the platform
     */
    @Transactional
    public void set(PetitionSummary petition, Set<Restriction> wanted, PersonId by) {
        var mandate = mandates.require(by, GuardRight.RESTRICT, campaigns.scopes(petition.campaign()));
        var before = table.read(petition.id());
        for (var restriction : EnumSet.allOf(Restriction.class)) {
            if (wanted.contains(restriction) && !before.contains(restriction)) {
                table.add(petition.id(), restriction, by);
            } else if (!wanted.contains(restriction)) {
                table.remove(petition.id(), restriction);
            }
        }
        var names = wanted.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        audit.note(by, mandate, "petition-restricted", petition.slug() + " " + names, Scope.of(petition.campaign()));
    }

    @Override
    public boolean signing(PetitionId petition) {
        return stopping(petition).isPresent();
    }

    @Override
    public boolean updates(PetitionId petition) {
        return of(petition).contains(Restriction.UPDATES_OFF);
    }

    @Override
    public boolean confirming(PetitionId petition) {
        return of(petition).contains(Restriction.CLOSED);
    }
}
