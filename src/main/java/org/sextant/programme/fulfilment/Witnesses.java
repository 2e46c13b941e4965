package org.sextant.programme.fulfilment;

import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.programme.ProgrammeRight;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Who may stand for what is recorded here, and that it is written down. */
@Component("fulfilmentWitnesses")
class Witnesses {

    private final Mandates mandates;
    private final AuditTrail audit;

    Witnesses(Mandates mandates, AuditTrail audit) {
        this.mandates = mandates;
        this.audit = audit;
    }

    boolean may(PersonId person, ProgrammeRight right) {
        return mandates.allows(person, right);
    }

    void require(PersonId by, ProgrammeRight right) {
        var _ = mandates.require(by, right);
    }

    void note(PersonId by, ProgrammeRight right, String act, FulfilmentId id) {
        audit.note(by, mandates.require(by, right), act, id.toString());
    }
}
