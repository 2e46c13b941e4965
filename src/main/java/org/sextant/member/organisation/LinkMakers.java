package org.sextant.member.organisation;

import java.util.Optional;
import java.util.UUID;
import org.sextant.member.AuditTrail;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Who may let people in by a link, and whom they let in. What they do about links is written down. */
@Component
class LinkMakers {

    private final Mandates mandates;
    private final AuditTrail audit;

    LinkMakers(Mandates mandates, AuditTrail audit) {
        this.mandates = mandates;
        this.audit = audit;
    }

    /** @throws NotPermitted unless {@code by} organizes there, or administers the platform */
    void require(PersonId by, OrganisationId organisation) {
        mandates.require(by, OrganisationRight.LEAD, Scope.of(organisation));
    }

    /** @throws NotPermitted unless {@code by} organizes there, or administers the platform */
    void note(PersonId by, OrganisationId organisation, String act, UUID link) {
        var scope = Scope.of(organisation);
        audit.note(by, mandates.require(by, OrganisationRight.LEAD, scope), act, link.toString(), scope);
    }

    /** Whether whoever made a link may let people in still: where not, it does not either. */
    boolean mayLetIn(PersonId maker, OrganisationId organisation) {
        return mandates.allows(maker, OrganisationRight.LEAD, Scope.of(organisation));
    }

    boolean belongs(PersonId person, OrganisationId organisation) {
        return mandates.holds(person, Role.MEMBER, Scope.of(organisation));
    }

    void letIn(PersonId person, OrganisationId organisation, PersonId maker) {
        mandates.give(new GiveMandate(person, Role.MEMBER, Scope.of(organisation), Optional.empty()), maker);
    }
}
