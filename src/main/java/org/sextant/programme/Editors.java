package org.sextant.programme;

import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Who may change the programme, on the whole platform. Each act is written down. */
@Component
class Editors {

    private final Mandates mandates;
    private final AuditTrail audit;

    Editors(Mandates mandates, AuditTrail audit) {
        this.mandates = mandates;
        this.audit = audit;
    }

    boolean allow(PersonId person, ProgrammeRight right) {
        return mandates.allows(person, right);
    }

    /** @throws NotPermitted unless a mandate lets them */
    void require(PersonId by, ProgrammeRight right) {
        mandates.require(by, right);
    }

    /** @throws NotPermitted unless a mandate lets them */
    void act(PersonId by, ProgrammeRight right, String act, PartId part) {
        audit.note(by, mandates.require(by, right), act, part.name());
    }
}
