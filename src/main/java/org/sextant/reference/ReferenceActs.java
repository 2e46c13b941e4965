package org.sextant.reference;

import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Who may do what here, and that it is written down. */
@Component
class ReferenceActs {

    private final Mandates mandates;
    private final AuditTrail audit;

    ReferenceActs(Mandates mandates, AuditTrail audit) {
        this.mandates = mandates;
        this.audit = audit;
    }

    void require(PersonId by, ReferenceRight right) {
        var _ = mandates.require(by, right);
    }

    void note(PersonId by, ReferenceRight right, String act, String on) {
        audit.note(by, mandates.require(by, right), act, on);
    }
}
