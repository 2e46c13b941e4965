package org.sextant.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Gives one person one role in one scope, from somebody, until a moment. Never changed, only ended, so that the past stays readable. */
@Entity
class Mandate extends AbstractAggregateRoot<Mandate> {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private MandateId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    private Scope scope;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "given_by"))
    private @Nullable PersonId givenBy;

    private Instant givenAt;

    private @Nullable Instant begins;

    private @Nullable Instant until;

    private @Nullable Instant endedAt;

    // Read by the query for whom to tell.
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    Mandate(MandateId id, GiveMandate given, Optional<PersonId> by, Instant now) {
        this.id = id;
        this.person = given.to();
        this.role = given.role();
        this.scope = given.scope();
        this.givenBy = by.orElse(null);
        this.givenAt = now;
        this.begins = given.begins().orElse(null);
        this.until = given.until().orElse(null);
        registerEvent(new PeopleChanged(scope));
    }

    boolean holds(Instant now) {
        return endedAt == null && tenure().holds(now);
    }

    boolean gives(Role wanted, Scope where) {
        return role == wanted && scope.equals(where);
    }

    Tenure tenure() {
        return new Tenure(Optional.ofNullable(begins), Optional.ofNullable(until));
    }

    /** Whether whoever holds it keeps the whole scope going: somebody must. */
    boolean keepsItsScope() {
        return switch (scope.kind()) {
            case PLATFORM -> role == Role.ADMINISTRATOR;
            case CAMPAIGN -> role == Role.ORGANIZER;
            case ORGANISATION, PLACE, ACTION -> false;
        };
    }

    /** Whether this one, in the same role and scope, goes on when the other is gone: one that never ended is not replaced by one that will. */
    boolean staysWithout(Mandate other) {
        return !id.equals(other.id) && (until == null || other.until != null);
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
            registerEvent(new PeopleChanged(scope));
        }
    }

    /** Its person was told that it ends. */
    void tell(Instant now) {
        toldAt = now;
    }

    Scope scope() {
        return scope;
    }

    MandateSummary summary() {
        var tenure = tenure();
        return new MandateSummary(
                id, person, role, scope, Optional.ofNullable(givenBy), givenAt, tenure.begins(), tenure.until());
    }
}
