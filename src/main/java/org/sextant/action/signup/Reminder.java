package org.sextant.action.signup;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;

/** The last time that those who are booked were reminded of an action. */
@Entity
class Reminder {

    /** Who is reminded more often stops to read. */
    static final Duration BETWEEN = Duration.ofDays(1);

    @SuppressWarnings("UnusedVariable") // written here, read in the database
    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "action"))
    private ActionId action;

    @Column
    private Instant sentAt;

    @SuppressWarnings("UnusedVariable") // written here, read in the database
    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "sent_by"))
    private PersonId sentBy;

    @SuppressWarnings("NullAway.Init")
    protected Reminder() {}

    Reminder(ActionId action, PersonId by, Instant now) {
        this.action = action;
        this.sentBy = by;
        this.sentAt = now;
    }

    Instant nextFrom() {
        return sentAt.plus(BETWEEN);
    }
}
