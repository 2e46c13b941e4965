package org.sextant.action.signup;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.action.Booking;
import org.sextant.action.SlotNumber;
import org.sextant.sealing.DataKey;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody who wants to take part: a member by name, or anybody by a mailbox that they still have to show is theirs. */
@Entity
class Signup extends AbstractAggregateRoot<Signup> {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private SignupId id;

    @Version
    @Column
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "action"))
    private ActionId action;

    @Embedded
    private SlotNumber slot;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private @Nullable PersonId person;

    @Column
    private byte @Nullable [] fingerprint;

    private byte @Nullable [] contact;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column
    private Instant offeredAt;

    private @Nullable Instant confirmedAt;

    private @Nullable Integer turn;

    private @Nullable Instant bookedAt;

    private @Nullable Instant goneAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Leaving goneThrough;

    private @Nullable String told;

    @SuppressWarnings("NullAway.Init")
    protected Signup() {}

    private Signup(SignupId id, ActionId action, SlotNumber slot, Language language, Instant now) {
        this.id = id;
        this.action = action;
        this.slot = slot;
        this.language = language;
        this.standing = Standing.PENDING;
        this.offeredAt = now;
    }

    static Signup of(AskForPlace asked, SignupId id, ActionId action, DataKey key, Instant now) {
        var signup = new Signup(id, action, asked.slot(), asked.language(), now);
        signup.fingerprint = fingerprint(asked.email(), key);
        signup.contact = Contact.of(asked).seal(id, key);
        return signup;
    }

    static Signup of(PersonId member, SignupId id, ActionId action, SlotNumber slot, Instant now) {
        // To members we speak in the language of their account.
        var signup = new Signup(id, action, slot, Language.EN, now);
        signup.person = member;
        return signup;
    }

    static byte[] fingerprint(EmailAddress email, DataKey key) {
        return key.fingerprint(email.canonical());
    }

    /** The same mailbox once more: as long as nothing is confirmed, the latest words count. */
    void askAgain(AskForPlace asked, DataKey key, Instant now) {
        if (standing == Standing.PENDING) {
            contact = Contact.of(asked).seal(id, key);
            language = asked.language();
            offeredAt = now;
        }
    }

    void accept(Booking booking, Instant now) {
        standing = switch (booking) {
            case Booking.Booked _ -> Standing.BOOKED;
            case Booking.Waiting _ -> Standing.WAITING;
        };
        turn = booking.turn();
        confirmedAt = now;
        bookedAt = standing == Standing.BOOKED ? now : null;
    }

    void moveUp(Instant now) {
        if (standing != Standing.WAITING) {
            throw new IllegalStateException("Only who waits can move up");
        }
        standing = Standing.BOOKED;
        bookedAt = now;
    }

    /** The turn of somebody else, whose place it was until now. */
    void takeOver(int turnOfTheOther, Instant confirmed, Instant now) {
        accept(new Booking.Booked(turnOfTheOther), confirmed);
        bookedAt = now;
    }

    void hear(Appointment appointment) {
        told = appointment.mark();
    }

    /** Whether they were told of another time or place than that. */
    boolean heardOfAnother(Appointment appointment) {
        return told != null && !told.equals(appointment.mark());
    }

    /** Nothing of the person stays in the row, so that they may sign up anew. */
    void leave(Leaving through, Instant now) {
        registerEvent(new PlaceGivenBack(id, action, person().filter(_ -> standing == Standing.BOOKED)));
        standing = Standing.GONE;
        goneAt = now;
        goneThrough = through;
        person = null;
        fingerprint = null;
        contact = null;
    }

    Optional<Contact> contact(DataKey key) {
        return Optional.ofNullable(contact).map(bytes -> Contact.open(bytes, id, key));
    }

    /** Whether anything of the person is left in the row. */
    boolean isKnown() {
        return person != null || contact != null;
    }

    SignupId id() {
        return id;
    }

    ActionId action() {
        return action;
    }

    SlotNumber slot() {
        return slot;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    Language language() {
        return language;
    }

    Standing standing() {
        return standing;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** Since when they have a place, or wait for one. */
    Optional<Instant> since() {
        return Optional.ofNullable(bookedAt).or(this::confirmedAt);
    }

    /** Since when it stands as it does. */
    Instant changedAt() {
        return Optional.ofNullable(goneAt).or(this::since).orElse(offeredAt);
    }

    /** Empty for who is still there, and for who went before anybody wrote it down. */
    Optional<Parting> parting() {
        return goneAt == null || goneThrough == null
                ? Optional.empty()
                : Optional.of(new Parting(goneAt, slot, goneThrough));
    }

    /** Which they are in the order of confirmation. */
    Optional<Integer> turn() {
        return Optional.ofNullable(turn);
    }
}
