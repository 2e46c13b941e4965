package org.sextant.campaign.endorsement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.member.AuditTrail;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.moderation.Sanctions;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** What people say for organisations about demands: let or refused, and written down. */
@Component
class EndorsementActs {

    private final Mandates mandates;
    private final AuditTrail audit;
    private final Sanctions sanctions;

    EndorsementActs(Mandates mandates, AuditTrail audit, Sanctions sanctions) {
        this.mandates = mandates;
        this.audit = audit;
        this.sanctions = sanctions;
    }

    // In exactly this organisation: a mandate for the whole platform speaks for nobody.
    MandateId require(OrganisationId organisation, PersonId by) {
        return mandates.of(by).stream()
                .filter(EndorsementActs::speaks)
                .filter(held -> held.scope().equals(Scope.of(organisation)))
                .map(MandateSummary::id)
                .findFirst()
                .orElseThrow(() -> new NotPermitted(EndorsementRight.ENDORSE));
    }

    void endorse(OrganisationId organisation, DemandId demand, PersonId by, String act) {
        var mandate = require(organisation, by);
        sanctions.require(by);
        audit.note(by, mandate, act, demand.toString(), Scope.of(organisation));
    }

    List<OrganisationId> spokenForBy(PersonId person) {
        return mandates.of(person).stream()
                .filter(EndorsementActs::speaks)
                .map(held -> held.scope().organisation())
                .distinct()
                .toList();
    }

    /** Those who may endorse demands for this very organisation. */
    Set<PersonId> speakersOf(OrganisationId organisation) {
        return mandates.in(Scope.of(organisation), EndorsementRight.ENDORSE.roles()).stream()
                .map(MandateSummary::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean speaks(MandateSummary held) {
        return EndorsementRight.ENDORSE.heldAs(held.role(), held.scope().kind());
    }
}
