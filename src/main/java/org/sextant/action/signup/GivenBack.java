package org.sextant.action.signup;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;

/** A place that a member had and has no longer, kept for the calendar in which it stood, and for that alone. */
@Entity
@Table(name = "place_given_back")
class GivenBack {

    @SuppressWarnings("UnusedVariable") // written here, read in the database
    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "signup"))
    private SignupId signup;

    @SuppressWarnings("UnusedVariable") // written here, read in the database
    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId person;

    @SuppressWarnings("UnusedVariable") // written here, read in the database
    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "action"))
    private ActionId action;

    @SuppressWarnings("UnusedVariable") // written here, read in the database
    @Column
    private Instant givenBackAt;

    @SuppressWarnings("NullAway.Init")
    protected GivenBack() {}

    GivenBack(SignupId signup, PersonId person, ActionId action, Instant now) {
        this.signup = signup;
        this.person = person;
        this.action = action;
        this.givenBackAt = now;
    }
}
