package org.sextant.action.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.NoSuchSlot;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.Turnout;
import org.sextant.member.Role;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Sign-ups for shifts and days, on each database. */
abstract class SlotCases {

    private static final SlotNumber FIRST = new SlotNumber(1);
    private static final SlotNumber SECOND = new SlotNumber(2);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Signups signups;

    @Autowired
    private Tickets tickets;

    @Autowired
    private SignupConfirmation confirmation;

    @Autowired
    private SignupRepository rows;

    @Autowired
    private SignupLinks links;

    @Autowired
    private SignupKeys keys;

    @Autowired
    private TransactionTemplate transaction;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @Test
    void haveTheirOwnLines() {
        var stall = scene.open(plan().shifts(scene.soon().atTime(9, 0), 1, 1));
        var ana = asked(stall, "ana", FIRST);
        var bo = asked(stall, "bo", FIRST);
        var cem = asked(stall, "cem", SECOND);
        List.of(ana, bo, cem).forEach(confirmation::confirm);
        assertThat(standings(ana, bo, cem)).containsExactly(Standing.BOOKED, Standing.WAITING, Standing.BOOKED);
        assertThat(tickets.of(bo).position()).isEqualTo(1);

        signups.giveBack(cem);
        assertThat(standings(bo)).as("waits for the other shift").containsExactly(Standing.WAITING);

        signups.giveBack(ana);
        assertThat(standings(bo)).containsExactly(Standing.BOOKED);
        assertThat(scene.turnout(stall)).isEqualTo(new Turnout(1, 0, Optional.of(2)));
    }

    @Test
    void areOneForEachShiftOfTheSamePerson() {
        var stall = scene.open(plan().shifts(scene.soon().atTime(9, 0), 3, 3));
        var member = scene.somebodyAs(Role.MEMBER);

        signups.take(stall, FIRST, member);
        signups.take(stall, FIRST, member);
        signups.take(stall, SECOND, member);
        confirmation.confirm(asked(stall, "ana", FIRST));
        confirmation.confirm(asked(stall, "ana", SECOND));

        assertThat(tickets.of(scene.id(stall), member))
                .extracting(Ticket::slot)
                .containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(scene.turnout(stall).booked()).isEqualTo(4);

        signups.giveBack(stall, FIRST, member);
        assertThat(scene.turnout(stall).booked()).isEqualTo(3);
    }

    @Test
    void areRefusedWhereThereIsNoSuchShift() {
        var stall = scene.open(plan().shifts(scene.soon().atTime(9, 0), 1));
        var event = scene.open(scene.eventFor(1));
        var member = scene.somebodyAs(Role.MEMBER);

        assertThatExceptionOfType(NoSuchSlot.class).isThrownBy(() -> signups.take(stall, SlotNumber.WHOLE, member));
        assertThatExceptionOfType(NoSuchSlot.class).isThrownBy(() -> signups.take(stall, SECOND, member));
        assertThatExceptionOfType(NoSuchSlot.class).isThrownBy(() -> signups.take(event, FIRST, member));
        assertThatExceptionOfType(NoSuchSlot.class)
                .isThrownBy(() -> signups.ask(stall, asking("ana", SlotNumber.WHOLE)));
    }

    @Test
    void getTheRoomThatAHostAddsToTheirDay() {
        var starts = scene.soon().atTime(19, 0);
        var evenings = scene.open(plan().repeated(starts, starts.plusHours(2), "FREQ=WEEKLY;COUNT=3"));
        var people = List.of(asked(evenings, "a", SECOND), asked(evenings, "b", SECOND), asked(evenings, "c", SECOND));
        people.forEach(confirmation::confirm);
        assertThat(standings(people.getLast())).containsExactly(Standing.WAITING);

        var roomier = plan().repeated(starts, starts.plusHours(2), "FREQ=WEEKLY;COUNT=3");
        scene.change(
                evenings,
                new org.sextant.action.ActionPlan.Event(
                        roomier.outline(), roomier.starts(), roomier.ends(), Optional.of(3), roomier.repetition()));

        assertThat(standings(people.getLast())).containsExactly(Standing.BOOKED);
    }

    @Test
    void areForgottenAMonthAfterTheirDayThoughTheEventGoesOn() {
        var starts = scene.today().atTime(19, 0).plusDays(1);
        var evenings = scene.open(plan().repeated(starts, starts.plusHours(2), "FREQ=WEEKLY;COUNT=9"));
        var ana = asked(evenings, "ana", FIRST);
        var bo = asked(evenings, "bo", SECOND);
        List.of(ana, bo).forEach(confirmation::confirm);
        var afterTheFirst =
                starts.atZone(org.sextant.action.Plans.DOUALA).toInstant().plus(Duration.ofHours(3));

        transaction.executeWithoutResult(_ -> {
            rows.eraseLinksOfSlots(afterTheFirst);
            rows.forgetSlots(afterTheFirst);
        });

        assertThatExceptionOfType(NoSuchTicket.class).isThrownBy(() -> tickets.of(ana));
        assertThat(tickets.of(bo).standing()).isEqualTo(Standing.BOOKED);
        assertThat(beans.getBean(GuestList.class)
                        .of(scene.id(evenings), 0, scene.organizer())
                        .listed())
                .extracting(Guest::name)
                .containsExactly("bo");
    }

    private Token asked(Slug action, String name, SlotNumber slot) {
        var asking = asking(name, slot);
        signups.ask(action, asking);
        return transaction.execute(_ -> links.issue(row(action, asking).id()));
    }

    private Signup row(Slug action, AskForPlace asked) {
        var id = scene.id(action);
        return rows.findByActionAndSlotAndFingerprint(id, asked.slot(), Signup.fingerprint(asked.email(), keys.of(id)))
                .orElseThrow();
    }

    private static AskForPlace asking(String name, SlotNumber slot) {
        return new AskForPlace(name, new EmailAddress(name + "@example.org"), "", slot, Language.EN);
    }

    private List<Standing> standings(Token... shown) {
        return java.util.Arrays.stream(shown)
                .map(tickets::of)
                .map(Ticket::standing)
                .toList();
    }
}
