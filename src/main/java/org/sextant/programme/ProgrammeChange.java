package org.sextant.programme;

import static java.util.Objects.requireNonNull;

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
import org.sextant.member.SecondPersonNeeded;
import org.sextant.programme.Alteration.BringingBack;
import org.sextant.programme.Alteration.Kind;
import org.sextant.programme.Alteration.NewDemand;
import org.sextant.programme.Alteration.Retiring;
import org.sextant.programme.Alteration.Rewording;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.ProgrammeChangeId;

/** What somebody proposed to change of the programme and somebody else decides about. Those that were approved are the part's history. */
@Entity
class ProgrammeChange {

    /** The longest reason, in code points. */
    static final int WHY_LENGTH = 300;

    enum State {
        PROPOSED,
        APPROVED,
        SENT_BACK
    }

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private ProgrammeChangeId id;

    private String part;

    /** The part's name while it waits, so that the database lets only one wait. */
    @Column(unique = true)
    @SuppressWarnings("UnusedVariable")
    private @Nullable String pending;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    /** What other words replace; nothing where words stay as they are, or come anew. */
    @Column(name = "text_before")
    private @Nullable PartText before;

    @Column(name = "text_after")
    private PartText after;

    /** That of a new demand. */
    @Enumerated(EnumType.STRING)
    private @Nullable Principle principle;

    /** Why a demand retires, or had retired that comes back; for everybody. */
    private @Nullable LocalizedText reason;

    private String why;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "proposed_by"))
    private PersonId proposedBy;

    private Instant proposedAt;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "decided_by"))
    private @Nullable PersonId decidedBy;

    private @Nullable Instant decidedAt;

    /** Why somebody gave it back; nothing where it was taken back. */
    private @Nullable String answer;

    private @Nullable Instant putAwayAt;

    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeChange() {}

    ProgrammeChange(ProgrammeChangeId id, PartId part, Proposal proposal, PersonId by, Instant now) {
        this.id = id;
        this.part = part.name();
        this.pending = part.name();
        this.state = State.PROPOSED;
        this.kind = proposal.alteration().kind();
        this.after = proposal.alteration().text();
        switch (proposal.alteration()) {
            case Rewording rewording -> before = rewording.before();
            case NewDemand added -> principle = added.principle();
            case Retiring retiring -> reason = retiring.why();
            case BringingBack returning -> reason = returning.why();
        }
        this.why = proposal.why();
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** What somebody wants, and what they say to the second person. */
    record Proposal(Alteration alteration, String why) {

        Proposal {
            why = PlainText.line(why);
            if (PlainText.length(why) > WHY_LENGTH) {
                throw new IllegalArgumentException("A reason has at most " + WHY_LENGTH + " characters");
            }
        }
    }

    /**
     * Makes it the part's next version.
     *
     * @param there how the part stands at this moment
     * @param latest the number of its latest version
     * @throws SecondPersonNeeded if the same person proposed it
     * @throws TextChangedMeanwhile if something else stands there by now
     */
    void approve(PersonId by, Optional<PartNow> there, int latest, Instant now) {
        requireProposed();
        if (by.equals(proposedBy)) {
            throw new SecondPersonNeeded();
        }
        requireFit(alteration(), there);
        version = kind == Kind.NEW_DEMAND ? 1 : latest + 1;
        decide(State.APPROVED, by, now);
    }

    /** @throws TextChangedMeanwhile unless the part stands as whoever proposed the alteration has read it */
    static void requireFit(Alteration alteration, Optional<PartNow> there) {
        var fits = switch (alteration) {
            case Rewording rewording -> isInForce(there, rewording.before());
            case NewDemand _ -> there.isEmpty();
            case Retiring retiring -> isInForce(there, retiring.text());
            case BringingBack returning ->
                there.flatMap(PartNow::retired)
                        .filter(retired -> retired.why().equals(returning.why()))
                        .isPresent();
        };
        if (!fits) {
            throw new TextChangedMeanwhile();
        }
    }

    private static boolean isInForce(Optional<PartNow> there, PartText text) {
        return there.equals(Optional.of(new PartNow(text, Optional.empty())));
    }

    /** Gives it back to whoever proposed it, who reads why; the proposer takes it back the same way, and needs no reason. */
    void sendBack(String why, PersonId by, Instant now) {
        requireProposed();
        var line = PlainText.line(why);
        if (PlainText.length(line) > WHY_LENGTH || (line.isEmpty() && !by.equals(proposedBy))) {
            throw new IllegalArgumentException("Who sends back says why, in at most " + WHY_LENGTH + " characters");
        }
        answer = line.isEmpty() ? null : line;
        putAwayAt = by.equals(proposedBy) ? now : null;
        decide(State.SENT_BACK, by, now);
    }

    /** Its proposer has read why, and leaves it at that. */
    void putAway(Instant now) {
        if (state == State.SENT_BACK && putAwayAt == null) {
            putAwayAt = now;
        }
    }

    boolean isBy(PersonId person) {
        return proposedBy.equals(person);
    }

    private void decide(State decision, PersonId by, Instant now) {
        state = decision;
        pending = null;
        decidedBy = by;
        decidedAt = now;
    }

    private void requireProposed() {
        if (state != State.PROPOSED) {
            throw new ChangeDecided();
        }
    }

    PartId part() {
        return new PartId(part);
    }

    Alteration alteration() {
        return switch (kind) {
            case REWORDING -> new Rewording(requireNonNull(before), after);
            case NEW_DEMAND -> new NewDemand(requireNonNull(principle), after);
            case RETIRING -> new Retiring(after, requireNonNull(reason));
            case BRINGING_BACK -> new BringingBack(after, requireNonNull(reason));
        };
    }

    ChangeSummary summary() {
        return new ChangeSummary(
                id,
                part(),
                alteration(),
                why,
                proposedBy,
                proposedAt,
                Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(answer),
                version);
    }
}
