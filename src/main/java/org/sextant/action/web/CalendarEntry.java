package org.sextant.action.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;
import org.sextant.action.JoinAddress;
import org.sextant.action.SlotSummary;

/**
 * What takes up time in a calendar. Each time of a repeated action is a thing of its own: somebody may come to one and not to the next.
 *
 * @param slot which of its times, where it has several
 * @param where empty where nobody may read it there
 * @param sequence grows with each change, also of whether somebody comes; a calendar believes only what has a higher one than what it has read
 */
record CalendarEntry(
        ActionCard action, Optional<SlotSummary> slot, Optional<Somewhere> where, Status status, int sequence) {

    /**
     * Where it is.
     *
     * @param join online, for who has a place; empty for everybody else
     */
    record Somewhere(String said, Optional<JoinAddress> join) {}

    // The numbers reach 68 years from here.
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    /**
     * Of somebody who has a place there, or had one.
     *
     * @param since when it was taken or given back; the action itself does not change by that
     */
    static CalendarEntry ofPlace(
            ActionCard action, Optional<SlotSummary> slot, Optional<Somewhere> where, Status status, Instant since) {
        var seconds = Math.max(0, Duration.between(BEGINNING, since).toSeconds());
        return new CalendarEntry(action, slot, where, status, Math.toIntExact(action.revision() + seconds));
    }

    /** How sure it is that it takes place, or takes place with whose calendar it is. */
    enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED,

        /** Public once and taken back since: what it has become is nobody's business, so that nothing but its end is told. */
        HIDDEN;

        /** As RFC 5545, section 3.8.1.11, names it. */
        String inCalendar() {
            return this == HIDDEN ? CANCELLED.name() : name();
        }
    }

    /** As everybody may read it. */
    static Stream<CalendarEntry> all(ActionCard action, Optional<Somewhere> where) {
        return all(action, where, action.state() == ActionState.PLANNED ? Status.HIDDEN : status(action));
    }

    /** As who is in charge reads it, to whom it is no secret what is only planned. */
    static Stream<CalendarEntry> led(ActionCard action, Optional<Somewhere> where) {
        return all(action, where, action.state() == ActionState.PLANNED ? Status.TENTATIVE : status(action));
    }

    private static Status status(ActionCard action) {
        return action.state() == ActionState.CANCELLED ? Status.CANCELLED : Status.CONFIRMED;
    }

    private static Stream<CalendarEntry> all(ActionCard action, Optional<Somewhere> where, Status status) {
        var gone = status == Status.HIDDEN ? status : Status.CANCELLED;
        var planned = action.slots().isEmpty()
                ? Stream.of(new CalendarEntry(action, Optional.empty(), where, status, action.revision()))
                : action.slots().stream().map(slot -> of(action, slot, where, slot.calledOff() ? gone : status));
        return Stream.concat(planned, action.dropped().stream().map(slot -> of(action, slot, where, gone)));
    }

    private static CalendarEntry of(ActionCard action, SlotSummary slot, Optional<Somewhere> where, Status status) {
        return new CalendarEntry(action, Optional.of(slot), where, status, action.revision());
    }

    /** The same, after that other one was read. */
    CalendarEntry after(CalendarEntry other) {
        return new CalendarEntry(action, slot, where, status, Math.max(sequence, other.sequence));
    }

    /** Whether there is a page about it that everybody may read. */
    boolean hasPage() {
        return status == Status.CONFIRMED || status == Status.CANCELLED;
    }

    /** Where to join it, as long as it takes place. */
    Optional<JoinAddress> join() {
        return where.filter(_ -> status == Status.CONFIRMED).flatMap(Somewhere::join);
    }

    boolean isByTheClock() {
        return action.kind().isByTheClock();
    }

    Instant begins() {
        return slot.map(SlotSummary::begins).orElse(action.begins());
    }

    Instant ends() {
        return slot.map(SlotSummary::ends).orElse(action.ends());
    }

    String uid(String host) {
        return action.id() + slot.map(one -> "-" + one.number()).orElse("") + "@" + host;
    }
}
