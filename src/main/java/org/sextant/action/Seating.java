package org.sextant.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

/** Where people book: at the action as a whole, or at one of its slots where it has some. */
@Embeddable
class Seating {

    @Embedded
    private Seats whole;

    @ElementCollection
    @CollectionTable(name = "action_slot", joinColumns = @JoinColumn(name = "action"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 50)
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
     * @throws SlotTaken if one that goes has people, or people signed up before there were slots
     */
    void arrange(List<Slot.Wanted> wanted) {
        refuseToLose(wanted);
        var arranged = new ArrayList<Slot>();
        var next = highest() + 1;
        for (var one : wanted) {
            var known = one.known().map(this::slot);
            arranged.add(known.isPresent() ? known.get().as(one) : one.fresh(next++));
        }
        slots.clear();
        slots.addAll(arranged);
    }

    private void refuseToLose(List<Slot.Wanted> wanted) {
        if (!wanted.isEmpty() && !whole.areUntouched()) {
            throw new SlotTaken(wanted.getFirst().span().begins());
        }
        var kept = wanted.stream().flatMap(one -> one.known().stream()).collect(Collectors.toSet());
        slots.stream()
                .filter(slot -> !slot.seats().areUntouched())
                .filter(slot -> !kept.contains(slot.number()))
                .findFirst()
                .ifPresent(lost -> {
                    throw new SlotTaken(lost.span().begins());
                });
    }

    private int highest() {
        return slots.stream().mapToInt(slot -> slot.number().number()).max().orElse(0);
    }

    Seats seats(SlotNumber number) {
        return number.isWhole() && slots.isEmpty() ? whole : slot(number).seats();
    }

    void change(SlotNumber number, UnaryOperator<Seats> how) {
        if (number.isWhole() && slots.isEmpty()) {
            whole = how.apply(whole);
        } else {
            slots.replaceAll(slot -> slot.number().equals(number) ? slot.with(how.apply(slot.seats())) : slot);
        }
    }

    /** Whether that slot is there and not over. */
    boolean isToCome(SlotNumber number, Instant now) {
        return (number.isWhole() && slots.isEmpty()) || !slot(number).span().isOver(now);
    }

    private Slot slot(SlotNumber number) {
        return slots.stream()
                .filter(slot -> slot.number().equals(number))
                .findFirst()
                .orElseThrow(NoSuchSlot::new);
    }

    /** The one that is at that very time. */
    Optional<SlotNumber> at(Span span) {
        return slots.stream()
                .filter(slot -> slot.span().begins().equals(span.begins()))
                .map(Slot::number)
                .findFirst();
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
        return slots.isEmpty()
                ? Set.of(SlotNumber.WHOLE)
                : slots.stream().map(Slot::number).collect(Collectors.toSet());
    }

    List<SlotSummary> slots() {
        return slots.stream().map(Slot::summary).toList();
    }

    List<SlotSummary> slotsToCome(Instant now) {
        return slots().stream().filter(slot -> !slot.isOver(now)).toList();
    }

    /** Of all slots together. */
    Turnout turnout() {
        return slots.isEmpty()
                ? whole.turnout()
                : slots.stream()
                        .map(slot -> slot.seats().turnout())
                        .reduce(Turnout::and)
                        .orElseThrow();
    }
}
