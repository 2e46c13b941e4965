package org.sextant.petition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
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

    @ElementCollection
    @CollectionTable(name = "petition_extension", joinColumns = @JoinColumn(name = "petition"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 50)
    private List<ExtensionRow> extensions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "petition_answer", joinColumns = @JoinColumn(name = "petition"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 50)
    private List<AnswerRow> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    Term(ZoneId zone) {
        this.zone = zone.getId();
    }

    /** Plans the last day. Once the public knows one, it is moved by an extension alone, which says why. */
    void planLast(Optional<LocalDate> day, Instant now) {
        var planned = day.map(this::endOf);
        if (!hasBegun() || !planned.equals(closes())) {
            plan(opens(), planned, now);
        }
    }

    void planFirst(Optional<LocalDate> day, Instant now) {
        plan(day, closes(), now);
    }

    /** Plans both, as long as the public knows of neither. */
    void plan(Optional<LocalDate> firstDay, Optional<Instant> end, Instant now) {
        refuseOnceOpened(now);
        var opening = opening(firstDay, now);
        requireTime(opening, end);
        opens = firstDay.orElse(null);
        closes = end.orElse(null);
        if (openedAt != null) {
            openedAt = opening;
        }
    }

    void requireStill(Optional<LocalDate> firstDay, Optional<Instant> end) {
        if (!opens().equals(firstDay) || !closes().equals(end)) {
            throw new ChangedMeanwhile();
        }
    }

    /** Does not begin any more on the day that was planned. */
    void takeBack(Instant now) {
        refuseOnceOpened(now);
        if (!hasBegun()) {
            throw new WrongPetitionState();
        }
        openedAt = null;
    }

    private void refuseOnceOpened(Instant now) {
        if (openedAt != null && !now.isBefore(openedAt)) {
            throw new WrongPetitionState();
        }
    }

    /** Opens it now, or on its first day. */
    Instant begin(Instant now) {
        var opening = opening(opens(), now);
        requireTime(opening, closes());
        openedAt = opening;
        return opening;
    }

    private Instant opening(Optional<LocalDate> firstDay, Instant now) {
        return firstDay.map(this::startOf).filter(now::isBefore).orElse(now);
    }

    // What opens and closes at once would tell people that they can sign, and be gone.
    private static void requireTime(Instant opening, Optional<Instant> end) {
        if (end.filter(moment -> !moment.isAfter(opening)).isPresent()) {
            throw new LastDayOver();
        }
    }

    void extend(LocalDate lastDay, LocalizedText reason, Instant now) {
        var later = endOf(lastDay);
        if (!isOpen(now)) {
            throw new WrongPetitionState();
        }
        if (!later.isAfter(Optional.ofNullable(closes).orElse(now))) {
            throw new IllegalArgumentException("An extension leads further");
        }
        closes = later;
        extensions.add(ExtensionRow.of(new Extension(now, reason)));
    }

    void close(Closing how, Instant now) {
        if (!isOpen(now)) {
            throw new WrongPetitionState();
        }
        closedAt = now;
        closing = how;
    }

    /** Ends it with an answer. */
    void closeAnswered(Set<Integer> by, Instant now) {
        close(Closing.ANSWERED, now);
        note(by, now);
    }

    /**
     * Those whom it asks have answered after its last day, or others of them than before: that it ended with the day is then less than what is known.
     *
     * @param by their places in the list of those whom it asks; empty for all of them
     */
    void answer(Set<Integer> by, Instant now) {
        if (closing(now).filter(Closing.DATE::equals).isEmpty() && !isNewsOf(by)) {
            throw new WrongPetitionState();
        }
        closing = Closing.ANSWERED;
        note(by, now);
    }

    private boolean isNewsOf(Set<Integer> by) {
        var known = answers();
        return !known.isEmpty()
                && !by.isEmpty()
                && known.stream().noneMatch(answer -> by.stream().anyMatch(answer::isBy));
    }

    private void note(Set<Integer> by, Instant now) {
        if (by.isEmpty()) {
            answers.add(AnswerRow.of(new Answer(OptionalInt.empty(), now)));
        }
        by.stream()
                .sorted()
                .map(place -> new Answer(OptionalInt.of(place), now))
                .map(AnswerRow::of)
                .forEach(answers::add);
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

    /** @throws LastDayOver if nobody could sign what would open now, or on its first day */
    void refuseWithoutTime(Instant now) {
        if (!hasBegun()) {
            requireTime(opening(opens(), now), closes());
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

    Instant endOf(LocalDate day) {
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

    /** The oldest first; empty as well where it was answered before anybody wrote down by whom. */
    List<Answer> answers() {
        return answers.stream().map(AnswerRow::answer).toList();
    }

    /** The oldest first. */
    List<Extension> extensions() {
        return extensions.stream().map(ExtensionRow::extension).toList();
    }
}
