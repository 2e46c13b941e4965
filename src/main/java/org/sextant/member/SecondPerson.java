package org.sextant.member;

import java.util.Optional;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/**
 * Who may be the second person under what takes two: whoever has the right of the first, in scope or on the platform, and moderators of the platform, so that a
 * group with a single organizer is never stuck. A moderator of one campaign alone is too near.
 */
@Component
public class SecondPerson {

    private final Mandates mandates;

    SecondPerson(Mandates mandates) {
        this.mandates = mandates;
    }

    /**
     * The mandate under which the person may agree; that it is not the first person is for the act itself to see.
     *
     * @param right of the first person, in these scopes
     * @param ofModerators what moderators of the platform carry
     */
    public Optional<MandateId> mandate(PersonId person, Right right, Right ofModerators, Scope... scopes) {
        return mandates.carrying(person, ofModerators).or(() -> mandates.carrying(person, right, scopes));
    }

    /**
     * The same, for somebody who is about to agree.
     *
     * @throws NotPermitted if there is none
     */
    public MandateId require(PersonId person, Right right, Right ofModerators, Scope... scopes) {
        return mandate(person, right, ofModerators, scopes).orElseThrow(() -> new NotPermitted(ofModerators));
    }
}
