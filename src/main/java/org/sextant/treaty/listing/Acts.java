package org.sextant.treaty.listing;

import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.treaty.TreatyRight;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Who may do what here, and that it is written down. */
@Component("treatyListActs")
class Acts {

    private final Mandates mandates;
    private final AuditTrail audit;

    Acts(Mandates mandates, AuditTrail audit) {
        this.mandates = mandates;
        this.audit = audit;
    }

    void require(PersonId by, TreatyRight right) {
        var _ = mandates.require(by, right);
    }

    void note(PersonId by, TreatyRight right, String act, String on) {
        audit.note(by, mandates.require(by, right), act, on);
    }
}
