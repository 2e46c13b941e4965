package org.sextant.observatory;

import java.util.Optional;
import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Reach;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Who decides about reports of which places, and that it is written down. */
@Component("reportModerators")
class Moderators {

    private final Mandates mandates;
    private final AuditTrail audit;

    Moderators(Mandates mandates, AuditTrail audit) {
        this.mandates = mandates;
        this.audit = audit;
    }

    Reach reach(PersonId person) {
        return Reach.of(mandates.of(person), ObservatoryRight.MODERATE);
    }

    /** @throws NotPermitted if the person moderates no place at all */
    Reach require(PersonId by) {
        var reach = reach(by);
        if (reach.isNowhere()) {
            throw new NotPermitted(ObservatoryRight.MODERATE);
        }
        return reach;
    }

    void note(PersonId by, Report report, String act) {
        var summary = report.summary();
        var under = mandates.require(
                by, ObservatoryRight.MODERATE, Scope.of(summary.text().place()));
        audit.note(by, under, act, summary.id().toString());
    }

    /** Whether neither moderates the whole platform: who is near to a place may know what leads to a person there, or want something shown. */
    boolean areBothNear(PersonId by, Optional<PersonId> first) {
        return !mandates.allows(by, ObservatoryRight.MODERATE)
                && first.filter(one -> !mandates.allows(one, ObservatoryRight.MODERATE))
                        .isPresent();
    }
}
