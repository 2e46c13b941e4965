package org.sextant.petition.guard;

import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Who may take signatures out of a count; each act is written down. */
@Component
class Warders {

    private final SuspicionTable suspicions;
    private final Mandates mandates;
    private final AuditTrail audit;

    Warders(SuspicionTable suspicions, Mandates mandates, AuditTrail audit) {
        this.suspicions = suspicions;
        this.mandates = mandates;
        this.audit = audit;
    }

    void act(PersonId by, String act, Object subject) {
        audit.note(by, mandates.require(by, GuardRight.VOID), act, subject.toString());
    }

    boolean may(PersonId person) {
        return mandates.allows(person, GuardRight.VOID);
    }

    void requireToWatch(PersonId person) {
        mandates.require(person, GuardRight.WATCH);
    }

    Noticed group(SuspicionId suspicion) {
        return suspicions.find(suspicion).orElseThrow(WrongVoidingState::new);
    }

    /** The same, and nobody else may change its voidings until the transaction ends. */
    Noticed lock(SuspicionId suspicion) {
        suspicions.lock(suspicion);
        return group(suspicion);
    }
}
