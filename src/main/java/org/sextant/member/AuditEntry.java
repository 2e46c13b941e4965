package org.sextant.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Sha256;

/** Who did what, on what, where, under which mandate, when. Written once, and chained to the entry before: what the hash covers is said in {@code docs/roles.md}. */
@Entity
class AuditEntry {

    /** In front of what is hashed, so that no other hash of ours can be taken for one. */
    private static final String PURPOSE = "sextant/v1/audit";

    @Id
    private UUID id;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId by;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "mandate"))
    private MandateId mandate;

    private String act;

    private String subject;

    @Embedded
    private Scope scope;

    @SuppressWarnings("UnusedVariable") // written here, read in the database
    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "about_person"))
    private @Nullable PersonId about;

    private @Nullable Long place;

    private @Nullable String hash;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(UUID id, Instant at, PersonId by, MandateId mandate) {
        this.id = id;
        // As much of it as both databases keep.
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.by = by;
        this.mandate = mandate;
        this.act = "";
        this.subject = "";
        this.scope = Scope.PLATFORM;
    }

    /** @throws IllegalArgumentException for more than a word and an id: an address or a name does not belong here */
    AuditEntry of(String act, String subject, Scope where) {
        if (!act.matches("[a-z-]{1,60}") || !subject.matches("[\\p{Alnum}_ .-]{0,200}")) {
            throw new IllegalArgumentException("The trail holds words and ids");
        }
        this.act = act;
        this.subject = subject;
        this.scope = where;
        return this;
    }

    /** The person whose id, or whose mandate's id, stands in what it was done to. */
    AuditEntry about(Optional<PersonId> person) {
        about = person.orElse(null);
        return this;
    }

    AuditEntry after(long place, String hash) {
        this.place = place + 1;
        this.hash = hashAfter(hash);
        return this;
    }

    /** Whether this is the entry that was written after the one at that place with that hash. */
    boolean follows(long before, String hashBefore) {
        return place != null && place == before + 1 && hashAfter(hashBefore).equals(hash);
    }

    private String hashAfter(String before) {
        var covered = String.join(
                "\n",
                PURPOSE,
                before,
                String.valueOf(place),
                String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                id.toString(),
                by.toString(),
                mandate.toString(),
                scope.kind().name(),
                scope.key(),
                act,
                subject);
        return Sha256.hex(covered);
    }

    long place() {
        return place == null ? 0 : place;
    }

    String hash() {
        return Optional.ofNullable(hash).orElse("");
    }

    MandateId mandate() {
        return mandate;
    }

    PersonId by() {
        return by;
    }

    String act() {
        return act;
    }

    String subject() {
        return subject;
    }

    AuditLine line(String name, Optional<MandateSummary> under, List<AuditSubject> on) {
        return new AuditLine(at, name, under, act, on, Optional.ofNullable(hash));
    }
}
