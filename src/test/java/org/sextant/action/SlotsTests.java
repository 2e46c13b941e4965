package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.sextant.action.ActionFixtures.BEFORE;
import static org.sextant.action.ActionFixtures.STARTS;
import static org.sextant.action.ActionFixtures.open;
import static org.sextant.action.ActionFixtures.planned;
import static org.sextant.action.Plans.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Slots … */
class SlotsTests {

    private static final SlotNumber FIRST = new SlotNumber(1);
    private static final SlotNumber SECOND = new SlotNumber(2);

    @Test
    void eachHavePlacesAndAWaitingListOfTheirOwn() {
        var stall = open(plan().shifts(STARTS, 1, 2));

        assertThat(stall.admit(FIRST, BEFORE)).isEqualTo(new Booking.Booked(1));
        assertThat(stall.admit(FIRST, BEFORE)).isEqualTo(new Booking.Waiting(2, 1));
        assertThat(stall.admit(SECOND, BEFORE)).isEqualTo(new Booking.Booked(1));

        assertThat(stall.card(BEFORE).turnout()).isEqualTo(new Turnout(2, 1, Optional.of(3)));
        assertThat(stall.card(BEFORE).missing()).isEqualTo(1);
    }

    @Test
    void letNobodyMoveUpFromOneToAnother() {
        var stall = open(plan().shifts(STARTS, 1, 1));
        stall.admit(FIRST, BEFORE);
        stall.admit(FIRST, BEFORE);
        stall.admit(SECOND, BEFORE);

        stall.giveBackPlace(SECOND);

        assertThat(stall.moveOneUp(SECOND, BEFORE)).isFalse();
        stall.giveBackPlace(FIRST);
        assertThat(stall.moveOneUp(FIRST, BEFORE)).isTrue();
    }

    @Test
    void areChosenOneByOne() {
        var stall = open(plan().shifts(STARTS, 1));
        var event = open(plan().event(STARTS, STARTS.plusHours(2)));

        assertThatExceptionOfType(NoSuchSlot.class).isThrownBy(() -> stall.admit(SlotNumber.WHOLE, BEFORE));
        assertThatExceptionOfType(NoSuchSlot.class).isThrownBy(() -> stall.admit(SECOND, BEFORE));
        assertThatExceptionOfType(NoSuchSlot.class).isThrownBy(() -> event.admit(FIRST, BEFORE));
    }

    @Test
    void takeNobodyOnceTheyAreOver() {
        var stall = open(plan().shifts(STARTS, 1, 1));
        var between = STARTS.plusHours(2).atZone(Plans.DOUALA).toInstant();

        assertThatExceptionOfType(ActionClosed.class).isThrownBy(() -> stall.admit(FIRST, between));
        assertThat(stall.admit(SECOND, between)).isEqualTo(new Booking.Booked(1));
        assertThat(stall.summary(between).slotsToCome())
                .extracting(SlotSummary::number)
                .containsExactly(SECOND);
    }

    @Test
    void stayAsLongAsSomebodyHasAPlaceInThem() {
        var stall = open(plan().shifts(STARTS, 1, 1));
        stall.admit(SECOND, BEFORE);
        var onlyTheFirst = plan().shifts(STARTS, 1);

        assertThatExceptionOfType(SlotTaken.class)
                .isThrownBy(() -> stall.change(onlyTheFirst))
                .satisfies(taken -> assertThat(taken.begins())
                        .isEqualTo(STARTS.plusHours(2).atZone(Plans.DOUALA).toInstant()));
    }

    @Test
    void keepTheirPeopleWhenTheirHourChanges() {
        var stall = open(plan().shifts(STARTS, 2));
        stall.admit(FIRST, BEFORE);
        var later = new Hours(STARTS.plusHours(1), STARTS.plusHours(3));

        stall.change(
                new MeetingPlan.Shifts(plan().outline(), List.of(new MeetingPlan.Shift(Optional.of(FIRST), later, 3))));

        assertThat(stall.card(BEFORE).slots()).singleElement().satisfies(slot -> {
            assertThat(slot.number()).isEqualTo(FIRST);
            assertThat(slot.begins())
                    .isEqualTo(later.starts().atZone(Plans.DOUALA).toInstant());
            assertThat(slot.turnout()).isEqualTo(new Turnout(1, 0, Optional.of(3)));
        });
    }

    @Test
    void areNotGivenANumberThatOneHadBefore() {
        var stall = open(plan().shifts(STARTS, 1, 1));

        stall.change(new MeetingPlan.Shifts(
                plan().outline(),
                List.of(
                        new MeetingPlan.Shift(Optional.of(SECOND), hours(2), 1),
                        new MeetingPlan.Shift(Optional.empty(), hours(4), 1))));

        assertThat(stall.card(BEFORE).slots())
                .extracting(SlotSummary::number)
                .containsExactly(SECOND, new SlotNumber(3));
    }

    @Test
    void areTheDaysOfAnEventThatIsRepeated() {
        var evenings = open(plan().repeated(STARTS, STARTS.plusHours(2), "FREQ=WEEKLY;COUNT=3"));
        evenings.admit(SECOND, BEFORE);

        evenings.change(plan().repeated(STARTS.plusWeeks(1), STARTS.plusWeeks(1).plusHours(2), "FREQ=WEEKLY;COUNT=3"));

        assertThat(evenings.card(BEFORE).slots())
                .extracting(SlotSummary::number)
                .as("the second day is the first now, and keeps who has a place")
                .startsWith(SECOND);
        assertThat(evenings.card(BEFORE).turnout().booked()).isEqualTo(1);
    }

    @Test
    void tellWhenARepeatedEventTakesPlaceNext() {
        var evenings = open(plan().repeated(STARTS, STARTS.plusHours(2), "FREQ=WEEKLY;COUNT=3"));
        Instant afterTheFirst = STARTS.plusDays(1).atZone(Plans.DOUALA).toInstant();

        assertThat(evenings.card(BEFORE).day()).isEqualTo(STARTS.toLocalDate());
        assertThat(evenings.card(afterTheFirst).day())
                .isEqualTo(STARTS.toLocalDate().plusWeeks(1));
        assertThat(evenings.isLate(afterTheFirst)).isFalse();
    }

    @Test
    void cannotComeToAnEventInWhichPeopleHaveAPlaceAlready() {
        var event = open(plan().event(STARTS, STARTS.plusHours(2)));
        event.admit(SlotNumber.WHOLE, BEFORE);

        assertThatExceptionOfType(SlotTaken.class)
                .isThrownBy(() -> event.change(plan().repeated(STARTS, STARTS.plusHours(2), "FREQ=WEEKLY;COUNT=3")));
    }

    @Test
    void areCalledOffOneByOneWhileTheOthersTakePlace() {
        var evenings = open(plan().repeated(STARTS, STARTS.plusHours(2), "FREQ=WEEKLY;COUNT=3"));
        evenings.admit(FIRST, BEFORE);
        evenings.admit(SECOND, BEFORE);

        several(evenings).callOff(FIRST, BEFORE);

        var card = evenings.card(BEFORE);
        assertThat(card.slots()).extracting(SlotSummary::calledOff).containsExactly(true, false, false);
        assertThat(card.turnout().booked()).isEqualTo(1);
        assertThat(card.day()).as("the next").isEqualTo(STARTS.toLocalDate().plusWeeks(1));
        assertThatExceptionOfType(ActionClosed.class).isThrownBy(() -> evenings.admit(FIRST, BEFORE));
        assertThatExceptionOfType(ActionClosed.class)
                .isThrownBy(() -> several(evenings).callOff(FIRST, BEFORE));
        assertThat(((ActionPlan.Event) evenings.plan()).starts())
                .as("the rule still begins there")
                .isEqualTo(STARTS);
        evenings.change(plan().repeated(STARTS, STARTS.plusHours(2), "FREQ=WEEKLY;COUNT=4"));
        assertThat(evenings.card(BEFORE).slots())
                .extracting(SlotSummary::calledOff)
                .containsExactly(true, false, false, false);
    }

    @Test
    void letNobodyMoveUpToOneThatIsCalledOff() {
        var stall = open(plan().shifts(STARTS, 1, 1));
        stall.admit(FIRST, BEFORE);
        stall.admit(FIRST, BEFORE);

        several(stall).callOff(FIRST, BEFORE);
        stall.giveBackPlace(FIRST);

        assertThat(stall.moveOneUp(FIRST, BEFORE)).isFalse();
    }

    @Test
    void areNotCalledOffAllOneAfterTheOther() {
        var stall = open(plan().shifts(STARTS, 1, 1));
        several(stall).callOff(FIRST, BEFORE);

        assertThatExceptionOfType(LastSlot.class)
                .isThrownBy(() -> several(stall).callOff(SECOND, BEFORE));
    }

    @Test
    void takePlaceAfterAllUnlessSomebodyWasToldThatTheyDoNot() {
        var stall = open(plan().shifts(STARTS, 1, 1, 1));
        stall.admit(SECOND, BEFORE);
        several(stall).callOff(FIRST, BEFORE);
        several(stall).callOff(SECOND, BEFORE);

        several(stall).hold(FIRST);

        assertThat(stall.admit(FIRST, BEFORE)).isEqualTo(new Booking.Booked(1));
        assertThatExceptionOfType(SlotTaken.class)
                .isThrownBy(() -> several(stall).hold(SECOND));
    }

    @Test
    void canBeTakenOutOfThePlanOnceTheyAreCalledOff() {
        var stall = open(plan().shifts(STARTS, 1, 1));
        stall.admit(SECOND, BEFORE);
        several(stall).callOff(SECOND, BEFORE);
        var rest = (MeetingPlan.Shifts) stall.plan();
        assertThat(rest.shifts()).hasSize(1);

        stall.change(rest);

        assertThat(stall.card(BEFORE).slots())
                .as("who signed up still sees what became of it")
                .extracting(SlotSummary::number, SlotSummary::calledOff)
                .containsExactly(tuple(FIRST, false), tuple(SECOND, true));
        assertThat(stall.people()).isEqualTo(1);
    }

    @Test
    void stayForCalendarsOnceThePublicHasKnownThem() {
        var stall = open(plan().shifts(STARTS, 1, 1));
        var unknown = planned(plan().shifts(STARTS, 1, 1));
        List.of(stall, unknown)
                .forEach(one -> one.change(new MeetingPlan.Shifts(
                        plan().outline(), List.of(new MeetingPlan.Shift(Optional.of(FIRST), hours(0), 1)))));

        assertThat(stall.card(BEFORE).slots()).extracting(SlotSummary::number).containsExactly(FIRST);
        assertThat(stall.card(BEFORE).dropped()).extracting(SlotSummary::number).containsExactly(SECOND);
        assertThat(unknown.card(BEFORE).dropped()).isEmpty();
        assertThatExceptionOfType(NoSuchSlot.class).isThrownBy(() -> stall.admit(SECOND, BEFORE));
    }

    @Test
    void comeBackWithTheirNumberWhenThePlanHasThemAgain() {
        var evenings = open(plan().repeated(STARTS, STARTS.plusHours(2), "FREQ=WEEKLY;COUNT=2"));
        evenings.change(plan().repeated(STARTS, STARTS.plusHours(2), "FREQ=WEEKLY;COUNT=1"));
        assertThat(evenings.card(BEFORE).dropped()).hasSize(1);

        evenings.change(plan().repeated(STARTS, STARTS.plusHours(2), "FREQ=WEEKLY;COUNT=2"));

        assertThat(evenings.card(BEFORE).dropped()).isEmpty();
        assertThat(evenings.admit(SECOND, BEFORE)).isEqualTo(new Booking.Booked(1));
    }

    private static SlottedAction several(Action action) {
        return (SlottedAction) action;
    }

    private static Hours hours(int later) {
        return new Hours(STARTS.plusHours(later), STARTS.plusHours(later + 2L));
    }
}
