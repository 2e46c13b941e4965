package org.sextant.action.signup;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.PersonId;

/** What opens the calendar of one person. A new one takes the place of the old. */
@Entity
class CalendarKey {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId person;

    @Column
    private byte[] hash;

    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarKey() {}

    CalendarKey(PersonId person, Token token, Instant now) {
        this.person = person;
        this.hash = token.hash();
        this.madeAt = now;
    }

    PersonId person() {
        return person;
    }

    Instant madeAt() {
        return madeAt;
    }
}
