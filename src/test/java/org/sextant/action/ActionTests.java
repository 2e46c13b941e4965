package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sextant.action.ActionFixtures.BEFORE;
import static org.sextant.action.ActionFixtures.END;
import static org.sextant.action.ActionFixtures.ENDS;
import static org.sextant.action.ActionFixtures.ESTHER;
import static org.sextant.action.ActionFixtures.LAST_MOMENT;
import static org.sextant.action.ActionFixtures.LONG_BEFORE;
import static org.sextant.action.ActionFixtures.RESULT;
import static org.sextant.action.ActionFixtures.STARTS;
import static org.sextant.action.ActionFixtures.THE_DAY;
import static org.sextant.action.ActionFixtures.calledOff;
import static org.sextant.action.ActionFixtures.done;
import static org.sextant.action.ActionFixtures.open;
import static org.sextant.action.ActionFixtures.openEvent;
import static org.sextant.action.ActionFixtures.openEventFor;
import static org.sextant.action.ActionFixtures.planned;
import static org.sextant.action.Plans.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.vocabulary.Slug;

/** An action … */
class ActionTests {

    @Test
    void isForTheWorkroomAloneUntilItOpens() {
        var action = planned(plan().event(STARTS, ENDS));

        assertThat(action.isPublic()).isFalse();
        assertThat(action.takesSignups(BEFORE)).isFalse();
    }

    @Test
    void takesSignupsFromItsOpeningToItsEnd() {
        var action = openEvent();

        assertThat(action.takesSignups(LAST_MOMENT)).isTrue();
        assertThat(action.takesSignups(END)).isFalse();
        assertThatExceptionOfType(ActionClosed.class).isThrownBy(() -> action.admit(SlotNumber.WHOLE, END));
    }

    @Test
    void takesSignupsWhileItIsUnderWay() {
        var action = openEvent();

        action.begin();

        assertThat(action.admit(SlotNumber.WHOLE, LAST_MOMENT)).isEqualTo(new Booking.Booked(1));
    }

    @Test
    void keepsWhatWasWrittenWhenItIsFoundNotToBeDoneYet() {
        var action = openEvent();
        action.finish(RESULT);

        action.returnTo(ActionState.OPEN);

        assertThat(action.card(BEFORE).result()).isEmpty();
        assertThat(action.course().written()).contains(RESULT);
        action.begin();
        assertThat(action.course().written()).contains(RESULT);
        action.finish(RESULT);
        assertThat(action.course().written()).isEmpty();
        assertThat(action.card(BEFORE).result()).contains(RESULT);
    }

    static Stream<Arguments> wrongSteps() {
        Consumer<Action> open = action -> action.open(BEFORE);
        Consumer<Action> begin = Action::begin;
        Consumer<Action> finish = action -> action.finish(RESULT);
        Consumer<Action> callOff = action -> action.callOff(ESTHER, BEFORE);
        Consumer<Action> correct = action -> action.correct(RESULT, RESULT);
        return Stream.of(
                Arguments.of("begin", planned(plan().event(STARTS, ENDS)), begin),
                Arguments.of("finish", planned(plan().event(STARTS, ENDS)), finish),
                Arguments.of("open", openEvent(), open),
                Arguments.of("open", done(), open),
                Arguments.of("begin", done(), begin),
                Arguments.of("callOff", done(), callOff),
                Arguments.of("open", calledOff(), open),
                Arguments.of("finish", calledOff(), finish),
                Arguments.of("callOff", calledOff(), callOff),
                Arguments.of("correct", openEvent(), correct));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongSteps")
    void doesNotTakeAStepThatDoesNotFollow(String name, Action action, Consumer<Action> step) {
        var before = action.card(BEFORE).state();

        assertThatExceptionOfType(WrongState.class).as(name).isThrownBy(() -> step.accept(action));
        assertThat(action.card(BEFORE).state()).isEqualTo(before);
    }

    @Test
    void isDoneWithAResult() {
        assertThat(done().card(END).result()).contains(RESULT);
    }

    @Test
    void losesItsResultWhenItTurnsOutNotToBeDone() {
        var action = done();

        action.returnTo(ActionState.OPEN);

        assertThat(action.card(BEFORE).state()).isEqualTo(ActionState.OPEN);
        assertThat(action.card(BEFORE).result()).isEmpty();
    }

    @Test
    void isHiddenAgainOnlyAsLongAsNobodySignedUp() {
        var untouched = openEvent();
        var relied = openEvent();
        relied.admit(SlotNumber.WHOLE, BEFORE);

        untouched.returnTo(ActionState.PLANNED);

        assertThat(untouched.isPublic()).isFalse();
        assertThatExceptionOfType(WrongState.class).isThrownBy(() -> relied.returnTo(ActionState.PLANNED));
    }

    @ParameterizedTest
    @EnumSource
    void staysCalledOff(ActionState state) {
        assertThatExceptionOfType(WrongState.class).isThrownBy(() -> calledOff().returnTo(state));
    }

    @Test
    void keepsItsAddressOnceThePublicKnewIt() {
        var action = planned(plan().event(STARTS, ENDS));
        action.rename(new Slug("another-name"));
        action.open(BEFORE);
        action.returnTo(ActionState.PLANNED);

        assertThatExceptionOfType(WrongState.class).isThrownBy(() -> action.rename(new Slug("a-third-name")));
        assertThat(action.slug()).isEqualTo(new Slug("another-name"));
    }

    @Test
    void isLateOnceItsEndHasPassed() {
        assertThat(openEvent().isLate(LAST_MOMENT)).isFalse();
        assertThat(openEvent().isLate(END)).isTrue();
    }

    @Test
    void isDueUntilMidnightOfItsPlace() {
        var inTokyo = open(plan().in("Asia/Tokyo").tasks(THE_DAY, "Print it"));

        assertThat(inTokyo.isLate(Instant.parse("2026-12-03T14:59:59Z"))).isFalse();
        assertThat(inTokyo.isLate(Instant.parse("2026-12-03T15:00:00Z"))).isTrue();
    }

    @Test
    void isNeverLateOnceItIsSettled() {
        assertThat(done().isLate(END.plus(Duration.ofDays(9)))).isFalse();
        assertThat(calledOff().isLate(END.plus(Duration.ofDays(9)))).isFalse();
    }

    @Test
    void isShortWhenItIsNearAndPeopleAreMissing() {
        var action = open(plan().wanting(2).event(STARTS, ENDS));
        action.admit(SlotNumber.WHOLE, LONG_BEFORE);

        assertThat(action.card(LONG_BEFORE).concerns()).doesNotContain(Concern.SHORT);
        assertThat(action.card(BEFORE).concerns()).contains(Concern.SHORT);
        assertThat(action.card(BEFORE).missing()).isEqualTo(1);

        action.admit(SlotNumber.WHOLE, BEFORE);

        assertThat(action.card(BEFORE).concerns()).doesNotContain(Concern.SHORT);
    }

    @Test
    void wantsAResultOnceAnEventIsOver() {
        assertThat(openEvent().card(LAST_MOMENT).concerns()).doesNotContain(Concern.NO_RESULT);
        assertThat(openEvent().card(END).concerns()).contains(Concern.NO_RESULT);
        assertThat(done().card(END).concerns()).doesNotContain(Concern.NO_RESULT);
    }

    @Test
    void wantsSomebodyInCharge() {
        assertThat(openEvent().card(BEFORE).concerns()).contains(Concern.NOBODY_IN_CHARGE);
        assertThat(open(plan().ledBy(ESTHER).event(STARTS, ENDS)).card(BEFORE).concerns())
                .doesNotContain(Concern.NOBODY_IN_CHARGE);
    }

    @Test
    void doesNotLoseThoseWhoHaveAPlaceWhenItGetsSmaller() {
        var action = openEventFor(3);
        action.admit(SlotNumber.WHOLE, BEFORE);
        action.admit(SlotNumber.WHOLE, BEFORE);

        assertThatExceptionOfType(TooFewPlaces.class)
                .isThrownBy(() -> action.change(plan().event(STARTS, ENDS, 1)))
                .satisfies(refused -> assertThat(refused.taken()).isEqualTo(2));
        action.change(plan().event(STARTS, ENDS, 2));
        assertThat(action.admit(SlotNumber.WHOLE, BEFORE)).isEqualTo(new Booking.Waiting(3, 1));
    }

    @Test
    void keepsItsKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> openEvent().change(plan().contact(THE_DAY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(plan().contact(THE_DAY)).change(plan().tasks(THE_DAY, "Print it")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(plan().tasks(THE_DAY, "Print it")).change(plan().event(STARTS, ENDS)));
    }

    @Test
    void saysEverythingInItsPlanAgain() {
        var event = plan().wanting(7).event(STARTS, ENDS, 20);
        var tasks = plan().ledBy(ESTHER).tasks(THE_DAY, "Print it", "Fold it");
        var contact = plan().sensitive().contact(THE_DAY);

        assertThat(planned(event).plan()).isEqualTo(event);
        assertThat(planned(tasks).plan()).isEqualTo(tasks);
        assertThat(planned(contact).plan()).isEqualTo(contact);
    }

    @Test
    void tellsThePlaceToEverybodyUnlessItIsSensitive() {
        var openly = openEvent();
        var sensitive = open(plan().sensitive().at("Mill Lane 14").event(STARTS, ENDS));

        assertThat(openly.card(BEFORE).outline().venue().place()).isPresent();
        assertThat(sensitive.card(BEFORE).outline().venue())
                .isEqualTo(sensitive.outline().venue().hidden());
        assertThat(sensitive.summary(BEFORE).forEverybody().toString())
                .doesNotContain("Mill Lane")
                .doesNotContain("CM");
        assertThat(sensitive.summary(BEFORE).plan().outline().venue().place()).isPresent();
    }

    @Test
    void forgetsWhoSignedUpAMonthAfterItsEndAndTakesNobodyAnyMore() {
        var action = openEvent();
        var month = Duration.ofDays(30);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> action.forgetWhoSignedUp(END.plus(month).minusSeconds(1)));
        action.forgetWhoSignedUp(END.plus(month));
        action.change(plan().event(STARTS.plusYears(1), ENDS.plusYears(1)));

        assertThat(action.takesSignups(END.plus(month))).isFalse();
    }

    @Test
    void isNotChangedAfterItWasCalledOff() {
        assertThatExceptionOfType(WrongState.class).isThrownBy(() -> calledOff().change(plan().event(STARTS, ENDS)));
    }
}
