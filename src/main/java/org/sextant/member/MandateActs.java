package org.sextant.member;

import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** What follows when somebody decides on the mandates of others. */
@Component
class MandateActs {

    private final AuditTrail audit;
    private final ScopeWords scopes;
    private final SignedOut signedOut;

    MandateActs(AuditTrail audit, ScopeWords scopes, SignedOut signedOut) {
        this.audit = audit;
        this.scopes = scopes;
        this.signedOut = signedOut;
    }

    /** The scope in which mandates for this one are given and written down. */
    Scope around(Scope scope) {
        return scopes.around(scope);
    }

    /** Writes down what was done about a mandate in that scope. */
    void note(PersonId by, MandateId under, String act, String subject, Scope scope) {
        audit.note(by, under, act, subject, scopes.around(scope));
    }

    /** Somebody else ended it: whoever held it is signed out everywhere, though they keep others, so that no page stays open that it opened. */
    void ended(MandateSummary mandate, boolean hadBegun, PersonId by, MandateId under) {
        note(by, under, "mandate-ended", mandate.subject(), mandate.scope());
        if (hadBegun) {
            signedOut.everywhere(mandate.person());
        }
    }
}
