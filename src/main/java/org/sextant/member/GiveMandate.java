package org.sextant.member;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/**
 * A mandate to be given.
 *
 * @param begins the moment from which the mandate holds; empty for one that begins at once
 * @param until the moment from which the mandate holds no more; empty for one without an end
 */
public record GiveMandate(PersonId to, Role role, Scope scope, Optional<Instant> begins, Optional<Instant> until) {

    public GiveMandate {
        var _ = new Tenure(begins, until);
    }

    /** One that begins at once. */
    public GiveMandate(PersonId to, Role role, Scope scope, Optional<Instant> until) {
        this(to, role, scope, Optional.empty(), until);
    }

    Tenure tenure() {
        return new Tenure(begins, until);
    }

    /** What the audit trail says was given: it takes no colon. */
    String subject() {
        return role + " " + to + (scope.kind() == Scope.Kind.ACTION ? " for " + scope.key() : "")
                + begins.map(first -> " from "
                                + first.truncatedTo(ChronoUnit.SECONDS)
                                        .toString()
                                        .replace(":", ""))
                        .orElse("");
    }
}
