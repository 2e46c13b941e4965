package org.sextant.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;

/** Where people book: at the action as a whole, or at one of its slots where it has some. */
@Embeddable
class Seating {

    private static final int MOST_LEFT = 100;

    @Embedded
    private Seats whole;

    @ElementCollection
    @CollectionTable(name = "action_slot", joinColumns = @JoinColumn(name = "action"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 500)
    private List<Slot> slots = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Seating() {}

    static Seating open() {
        var seating = new Seating();
        seating.whole = Seats.of(Optional.empty());
        return seating;
    }

    void resize(Optional<Integer> capacity) {
        whole = whole.resized(capacity);
    }

    /**
     * Puts these slots in the place of those that were there; who has signed up for one that stays keeps their place.
     *
     * @param known whether the public knows of them: then those that go stay in its calendars, as cancelled
     * @throws SlotTaken if one that goes has people, or people signed up before there were slots
     */
    void arrange(List<Slot.Wanted> wanted, boolean known) {
        refuseToLose(wanted);
        var arranged = new ArrayList<Slot>();
        var next = highest() + 1;
        for (var one : wanted) {
            // Undo may ask for one that is gone by now: then it comes back as a new one.
            var there = one.known().flatMap(this::any);
            arranged.add(there.isPresent() ? there.get().as(one) : one.fresh(next++));
        }
        arranged.addAll(known ? left(arranged) : List.of());
        slots.clear();
        slots.addAll(arranged);
    }

    // Behind the planned ones, of which the first says when a repeated event begins; the latest are kept, and with them
    // the highest number.
    private List<Slot> left(List<Slot> stay) {
        var kept = stay.stream().map(Slot::number).collect(Collectors.toSet());
        var left = slots.stream()
                .filter(slot -> !kept.contains(slot.number()))
                .map(Slot::left)
                .sorted(Comparator.comparingInt(slot -> slot.number().number()))
                .toList();
        return left.subList(Math.max(0, left.size() - MOST_LEFT), left.size());
    }

    private void refuseToLose(List<Slot.Wanted> wanted) {
        if (!wanted.isEmpty() && !whole.areUntouched()) {
            throw new SlotTaken(wanted.getFirst().span().begins());
        }
        var kept = wanted.stream().flatMap(one -> one.known().stream()).collect(Collectors.toSet());
        slots.stream()
                .filter(slot -> !slot.seats().areUntouched() && !slot.isCalledOff())
                .filter(slot -> !kept.contains(slot.number()))
                .findFirst()
                .ifPresent(lost -> {
                    throw new SlotTaken(lost.span().begins());
                });
    }

    private int highest() {
        return slots.stream().mapToInt(slot -> slot.number().number()).max().orElse(0);
    }

    /** That one does not take place, the others do. */
    void callOff(SlotNumber number, Instant now) {
        var off = slot(number);
        if (planned().filter(slot -> !slot.isCalledOff()).allMatch(off::equals)) {
            throw new LastSlot();
        }
        replace(number, slot -> slot.calledOff(now));
    }

    /**
     * It takes place after all.
     *
     * @throws SlotTaken if people were told that it does not
     */
    void hold(SlotNumber number) {
        var off = slot(number);
        if (off.isCalledOff() && !off.seats().areUntouched()) {
            throw new SlotTaken(off.span().begins());
        }
        replace(number, Slot::held);
    }

    private void replace(SlotNumber number, UnaryOperator<Slot> how) {
        slots.replaceAll(slot -> slot.number().equals(number) ? how.apply(slot) : slot);
    }

    private Stream<Slot> planned() {
        return slots.stream().filter(slot -> !slot.dropped());
    }

    private boolean isWhole() {
        return planned().findAny().isEmpty();
    }

    Seats seats(SlotNumber number) {
        return number.isWhole() && isWhole() ? whole : slot(number).seats();
    }

    void change(SlotNumber number, UnaryOperator<Seats> how) {
        if (number.isWhole() && isWhole()) {
            whole = how.apply(whole);
        } else {
            replace(number, slot -> slot.with(how.apply(slot.seats())));
        }
    }

    /** Whether that slot is there, not called off and not over. */
    boolean isToCome(SlotNumber number, Instant now) {
        return (number.isWhole() && isWhole()) || slot(number).isToCome(now);
    }

    /** Whether there is any that is; where there are none it is for the action to say. */
    boolean isAnyToCome(Instant now) {
        return isWhole() || planned().anyMatch(slot -> slot.isToCome(now));
    }

    private Slot slot(SlotNumber number) {
        return planned()
                .filter(slot -> slot.number().equals(number))
                .findFirst()
                .orElseThrow(NoSuchSlot::new);
    }

    private Optional<Slot> any(SlotNumber number) {
        return slots.stream().filter(slot -> slot.number().equals(number)).findFirst();
    }

    /** The one that is at that very time, or was in the plan before. */
    Optional<SlotNumber> at(Span span) {
        return slots.stream()
                .filter(slot -> slot.span().begins().equals(span.begins()))
                .min(Comparator.comparing(Slot::dropped))
                .map(Slot::number);
    }

    /** When the plan begins, also where its first time is called off. */
    Optional<Span> first() {
        return planned().findFirst().map(Slot::span);
    }

    boolean letOneMoveUp() {
        return whole.letOneMoveUp()
                || slots.stream().anyMatch(slot -> slot.seats().letOneMoveUp());
    }

    boolean areUntouched() {
        return whole.areUntouched()
                && slots.stream().allMatch(slot -> slot.seats().areUntouched());
    }

    Optional<Integer> capacity() {
        return Optional.ofNullable(whole.capacity());
    }

    /** Where one can book. */
    Set<SlotNumber> numbers() {
        return isWhole()
                ? Set.of(SlotNumber.WHOLE)
                : planned().map(Slot::number).collect(Collectors.toSet());
    }

    /** Those of the plan in its order, the called off included. */
    List<SlotSummary> slots() {
        return planned().map(Slot::summary).toList();
    }

    /** Those that take place. */
    List<SlotSummary> slotsHeld() {
        return slots().stream().filter(slot -> !slot.calledOff()).toList();
    }

    List<SlotSummary> slotsToCome(Instant now) {
        return slotsHeld().stream().filter(slot -> !slot.isOver(now)).toList();
    }

    /** Those that the plan has no longer, for calendars in which they stood. */
    List<SlotSummary> slotsDropped() {
        return slots.stream().filter(Slot::dropped).map(Slot::summary).toList();
    }

    /** Of all slots together that take place. */
    Turnout turnout() {
        return isWhole()
                ? whole.turnout()
                : slotsHeld().stream()
                        .map(SlotSummary::turnout)
                        .reduce(Turnout::and)
                        .orElseThrow();
    }
}
