package org.sextant.member;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the audit trail, as those read it whom it concerns.
 *
 * @param name of who did it; empty where there is no such account any more
 * @param under the mandate under which it was done
 * @param act a word for it, as in {@code wording-published}
 * @param on what it was done to, as its readers are told of it
 * @param hash of the entry and all before it; empty for one from before the chain began
 */
public record AuditLine(
        Instant at,
        String name,
        Optional<MandateSummary> under,
        String act,
        List<AuditSubject> on,
        Optional<String> hash) {

    public AuditLine {
        on = List.copyOf(on);
    }
}
