package org.sextant.petition.guard;

import org.sextant.petition.signing.SignatureGroups;
import org.sextant.shell.Words;

/**
 * What it does to a count when signatures are taken out.
 *
 * @param concerned how those stand now who would be taken out
 * @param count of the petition now
 */
public record Effect(SignatureGroups.Standing concerned, long count) {

    /** What the count would be. */
    public long countWithout() {
        return count - concerned.counting();
    }

    /** Whether nobody is left who could be taken out. */
    public boolean isNone() {
        return concerned.counting() + concerned.waiting() == 0;
    }

    /** The same in words, for whoever decides. */
    public String in(Words words) {
        return words.of(
                "signing.void.effect", "before", count, "after", countWithout(), "waiting", concerned.waiting());
    }
}
