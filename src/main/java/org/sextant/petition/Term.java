package org.sextant.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.LocalizedText;

/** From when until when a petition can be signed, and how that ended. Days are those of the campaign's zone: one begins at 0:00 there, the last ends at 24:00. */
@Embeddable
class Term {

    private String zone;

    private @Nullable LocalDate opens;

    private @Nullable Instant closes;

    private @Nullable Instant openedAt;

    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Closing closing;

    @Column
    private @Nullable Instant extendedAt;

    @Column
    private @Nullable LocalizedText extensionReason;

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    Term(ZoneId zone) {
        this.zone = zone.getId();
    }

    /** Plans the last day. Once the public knows one, it is moved by an extension alone, which says why. */
    void planLast(Optional<LocalDate> day) {
        var planned = day.map(this::endOf).orElse(null);
        if (hasBegun() && !Optional.ofNullable(closes).equals(Optional.ofNullable(planned))) {
            throw new WrongPetitionState();
        }
        closes = planned;
    }

    void planFirst(Optional<LocalDate> day, Instant now) {
        if (openedAt != null && !now.isBefore(openedAt)) {
            throw new WrongPetitionState();
        }
        opens = day.orElse(null);
        if (openedAt != null) {
            openedAt = opening(now);
        }
    }

    /** Opens it now, or on its first day. */
    Instant begin(Instant now) {
        var opening = opening(now);
        openedAt = opening;
        return opening;
    }

    private Instant opening(Instant now) {
        return Optional.ofNullable(opens)
                .map(this::startOf)
                .filter(now::isBefore)
                .orElse(now);
    }

    void extend(LocalDate lastDay, LocalizedText reason, Instant now) {
        var later = endOf(lastDay);
        if (!isOpen(now)) {
            throw new WrongPetitionState();
        }
        if (!later.isAfter(Optional.ofNullable(closes).orElse(now))) {
            throw new IllegalArgumentException("An extension leads further");
        }
        var extension = new Extension(now, reason);
        closes = later;
        extendedAt = extension.at();
        extensionReason = extension.reason();
    }

    void close(Closing how, Instant now) {
        if (!isOpen(now)) {
            throw new WrongPetitionState();
        }
        closedAt = now;
        closing = how;
    }

    /** Those whom it asks have answered after its last day: that it ended with the day is then less than what is known. */
    void answer(Instant now) {
        if (closing(now).filter(Closing.DATE::equals).isEmpty()) {
            throw new WrongPetitionState();
        }
        closing = Closing.ANSWERED;
    }

    boolean hasBegun() {
        return openedAt != null;
    }

    boolean isOpen(Instant now) {
        return openedAt != null && !now.isBefore(openedAt) && !isOver(now);
    }

    boolean isOver(Instant now) {
        return closedAt != null || (openedAt != null && closes != null && !now.isBefore(closes));
    }

    void refuseOnceOver(Instant now) {
        if (isOver(now)) {
            throw new PetitionClosed();
        }
    }

    /** @param proposed whether a wording waits for a second person */
    PetitionState state(boolean proposed, Instant now) {
        if (isOver(now)) {
            return PetitionState.CLOSED;
        }
        if (hasBegun()) {
            return isOpen(now) ? PetitionState.OPEN : PetitionState.SCHEDULED;
        }
        return proposed ? PetitionState.PROPOSED : PetitionState.DRAFT;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    private Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Optional<LocalDate> opens() {
        return Optional.ofNullable(opens);
    }

    Optional<Instant> closes() {
        return Optional.ofNullable(closes);
    }

    Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** How it ended; empty while it has not. */
    Optional<Closing> closing(Instant now) {
        if (!isOver(now)) {
            return Optional.empty();
        }
        return Optional.ofNullable(closing).or(() -> Optional.of(closedAt == null ? Closing.DATE : Closing.WITHDRAWN));
    }

    Optional<Extension> extension() {
        return extendedAt == null || extensionReason == null
                ? Optional.empty()
                : Optional.of(new Extension(extendedAt, extensionReason));
    }
}
