package org.sextant.member.joint;

import java.util.Optional;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/**
 * What is proposed.
 *
 * @param kind {@link JointKind#key()}
 * @param subject what it is done to: an id, never a name or an address
 * @param where the scope in which it is seen
 * @param about whom it is about, if anybody: they neither agree nor stop it, and hear of it
 */
public record Proposal(String kind, String subject, Scope where, Optional<PersonId> about) {

    /** In the database the two are one column while the act is open. */
    String openAbout() {
        return kind + " " + subject;
    }
}
