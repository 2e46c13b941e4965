package org.sextant.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.PersonId;

/**
 * Who stands for a fact that people record: one wrote it down, a second confirmed it. Until then, and once it is struck, the public does not know of it.
 *
 * @param struckAt when somebody took it back
 */
@Embeddable
public record Attestation(
        @AttributeOverride(name = "uuid", column = @Column(name = "recorded_by"))
        PersonId recordedBy,

        Instant recordedAt,

        @AttributeOverride(name = "uuid", column = @Column(name = "confirmed_by")) @Nullable PersonId confirmedBy,

        @Nullable Instant confirmedAt,
        @Nullable Instant struckAt) {

    public static Attestation recorded(PersonId by, Instant now) {
        return new Attestation(by, now, null, null, null);
    }

    /**
     * With a second person.
     *
     * @throws FactSettled if it was confirmed or struck before
     * @throws SecondPersonNeeded if {@code by} recorded it
     */
    public Attestation confirmed(PersonId by, Instant now) {
        if (!waits()) {
            throw new FactSettled();
        }
        if (by.equals(recordedBy)) {
            throw new SecondPersonNeeded();
        }
        return new Attestation(recordedBy, recordedAt, by, now, null);
    }

    /**
     * Taken back, for it was wrong.
     *
     * @throws FactSettled if it was before
     */
    public Attestation struck(Instant now) {
        if (isStruck()) {
            throw new FactSettled();
        }
        return new Attestation(recordedBy, recordedAt, confirmedBy, confirmedAt, now);
    }

    public Optional<PersonId> second() {
        return Optional.ofNullable(confirmedBy);
    }

    /** Both, as far as there are two. */
    public Stream<PersonId> people() {
        return Stream.concat(Stream.of(recordedBy), second().stream());
    }

    /** Whether a second person may still confirm it. */
    public boolean waits() {
        return confirmedAt == null && struckAt == null;
    }

    /** Whether this person may be the second. */
    public boolean waitsFor(PersonId person) {
        return waits() && !recordedBy.equals(person);
    }

    public boolean isStruck() {
        return struckAt != null;
    }

    /** Whether the public may know of it. */
    public boolean isPublic() {
        return confirmedAt != null && struckAt == null;
    }
}
