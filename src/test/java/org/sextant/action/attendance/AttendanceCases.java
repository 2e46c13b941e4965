package org.sextant.action.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Plans;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.signup.Forgetting;
import org.sextant.action.signup.Guest;
import org.sextant.action.signup.GuestList;
import org.sextant.action.signup.Signups;
import org.sextant.action.signup.Tickets;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who came, on each database. */
abstract class AttendanceCases {

    private static final SlotNumber FIRST = new SlotNumber(1);
    private static final SlotNumber SECOND = new SlotNumber(2);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Door door;

    @Autowired
    private Signups signups;

    @Autowired
    private Tickets tickets;

    @Autowired
    private GuestList guests;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    private Scene scene;
    private PersonId host;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        host = scene.organizer();
    }

    @Test
    void isApartFromWhoHasAPlaceAndSaysWhoWroteItAndWhen() {
        var action = scene.open(scene.eventFor(5));
        var people = booked(action, 4);
        var before = Instant.now().minusSeconds(60);

        note(action, people.get(0), Presence.ATTENDED);
        note(action, people.get(1), Presence.EXCUSED);
        note(action, people.get(2), Presence.NOT_SEEN);

        assertThat(count(action)).isEqualTo(new Headcount(1, 1, 1, 1));
        assertThat(scene.turnout(action).booked()).isEqualTo(4);
        assertThat(of(action, people.get(0))).hasValueSatisfying(noted -> {
            assertThat(noted.presence()).isEqualTo(Presence.ATTENDED);
            assertThat(noted.by()).contains(host);
            assertThat(noted.at()).hasValueSatisfying(at -> assertThat(at).isAfter(before));
        });
        assertThat(of(action, people.get(3))).isEmpty();
    }

    @Test
    void staysAsItWasWrittenFirstWhenATicketIsShownAgain() {
        var action = scene.open(scene.eventFor(5));
        var guest = booked(action, 1).getFirst();
        var other = scene.somebodyAs(Role.COORDINATOR);

        var once = note(action, guest, Presence.ATTENDED);
        var twice = attendances.note(scene.id(action), guest, Presence.ATTENDED, other);

        assertThat(twice.orElseThrow().by()).isEqualTo(once.orElseThrow().by());
        assertThat(count(action)).isEqualTo(new Headcount(1, 0, 0, 0));
        assertThat(attendances.note(scene.id(action), guest, Presence.EXCUSED, other))
                .hasValueSatisfying(noted -> assertThat(noted.by()).contains(other));
        assertThat(count(action)).isEqualTo(new Headcount(0, 1, 0, 0));
    }

    @Test
    void isNotedForAllTheOthersWhoseTimeHasBegunAndTakenBack() {
        var starts = scene.today().atTime(19, 0).minusDays(7);
        var action = scene.open(plan().repeated(starts, starts.plusHours(2), "FREQ=WEEKLY;COUNT=3;INTERVAL=2"));
        // Nobody can sign up any more for what is over, so it began later when they did.
        var last = scene.open(plan().event(
                        scene.today().atTime(0, 0).minusDays(1),
                        scene.today().atTime(23, 59).plusDays(2)));
        var people = booked(last, 3);
        note(last, people.getFirst(), Presence.ATTENDED);
        take(action, SECOND);

        var others = attendances.noteOthersNotSeen(scene.id(last), host);
        var future = attendances.noteOthersNotSeen(scene.id(action), host);

        assertThat(others).containsExactlyInAnyOrderElementsOf(people.subList(1, 3));
        assertThat(future).as("whose day is to come").isEmpty();
        assertThat(count(last)).isEqualTo(new Headcount(1, 0, 2, 0));
        attendances.takeBack(scene.id(last), others, host);
        assertThat(count(last)).isEqualTo(new Headcount(1, 0, 0, 2));
    }

    @Test
    void isNotedOnlyOfWhoHasAPlaceInThatActionAndOnlyByWhoRunsIt() {
        var action = scene.open(scene.eventFor(1));
        var other = scene.open(scene.eventFor(1));
        var member = scene.somebodyAs(Role.MEMBER);
        var booked = booked(action, 1).getFirst();
        var waiting = take(action, SlotNumber.WHOLE);

        assertThat(note(action, waiting, Presence.ATTENDED)).isEmpty();
        assertThat(note(other, booked, Presence.ATTENDED)).isEmpty();
        var id = scene.id(action);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> attendances.note(id, booked, Presence.ATTENDED, member));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> attendances.of(id, List.of(), member));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> attendances.noteOthersNotSeen(id, member));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> attendances.takeBack(id, List.of(booked), member));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> door.look(id, "34679ACDEF", member));
    }

    @Test
    void isForgottenWithTheSignUpsAndTheNumbersStay() {
        var action = scene.open(scene.eventFor(5));
        var people = booked(action, 3);
        note(action, people.get(0), Presence.ATTENDED);
        note(action, people.get(1), Presence.NOT_SEEN);

        transaction.executeWithoutResult(
                _ -> beans.getBeanProvider(Forgetting.class).forEach(other -> other.forget(scene.id(action))));

        assertThat(attendances.of(scene.id(action), people, host)).isEmpty();
        assertThat(rowsOf(action)).isZero();
        assertThat(count(action)).isEqualTo(new Headcount(1, 0, 1, 3));
    }

    @Test
    void isForgottenDayByDay() {
        var starts = scene.today().atTime(19, 0).plusDays(1);
        var evenings = scene.open(plan().repeated(starts, starts.plusHours(2), "FREQ=WEEKLY;COUNT=9"));
        note(evenings, take(evenings, FIRST), Presence.ATTENDED);
        note(evenings, take(evenings, SECOND), Presence.ATTENDED);
        var afterTheFirst = starts.atZone(Plans.DOUALA).toInstant().plus(Duration.ofHours(3));

        transaction.executeWithoutResult(_ -> attendances.forgetSlots(afterTheFirst));

        assertThat(rowsOf(evenings)).isEqualTo(1);
        assertThat(count(evenings).attended()).isEqualTo(2);
    }

    @Test
    void countsWhoCameAndThenGaveThePlaceBack() {
        var action = scene.open(scene.eventFor(5));
        var member = scene.somebodyAs(Role.MEMBER);
        signups.take(action, SlotNumber.WHOLE, member);
        note(action, latest(action), Presence.ATTENDED);

        signups.giveBack(action, SlotNumber.WHOLE, member);

        assertThat(rowsOf(action)).isZero();
        assertThat(count(action)).isEqualTo(new Headcount(1, 0, 0, 0));
    }

    @Test
    void startsAtTheDoorWithTheCodeOnTheTicket() {
        var action = scene.open(scene.eventFor(1));
        var other = scene.open(scene.eventFor(1));
        var member = scene.somebodyAs(Role.MEMBER);
        signups.take(action, SlotNumber.WHOLE, member);
        var code = codeOf(action, member);
        var id = scene.id(action);

        assertThat(door.look(id, " " + code.toLowerCase(java.util.Locale.ROOT), host))
                .isInstanceOfSatisfying(Entry.Expected.class, entry -> {
                    assertThat(entry.guest().name()).isEqualTo("MEMBER");
                    assertThat(entry.noted()).isEmpty();
                    attendances.note(id, entry.guest().id(), Presence.ATTENDED, host);
                });
        assertThat(door.look(id, code, host))
                .isInstanceOfSatisfying(
                        Entry.Expected.class,
                        again -> assertThat(again.noted().map(Noted::presence)).contains(Presence.ATTENDED));
        assertThat(door.look(scene.id(other), code, host))
                .isInstanceOfSatisfying(
                        Entry.OfAnotherAction.class,
                        wrong -> assertThat(wrong.action().slug()).isEqualTo(action));
        assertThat(door.look(id, "34679ACDEF", host)).isEqualTo(new Entry.Unknown());
        assertThat(door.look(id, "<script>", host)).isEqualTo(new Entry.Unknown());

        signups.giveBack(action, SlotNumber.WHOLE, member);
        assertThat(door.look(id, code, host)).isEqualTo(new Entry.GivenBack());
    }

    @Test
    void doesNotLetInWhoWaits() {
        var action = scene.open(scene.eventFor(1));
        var first = scene.somebodyAs(Role.MEMBER);
        var second = scene.somebodyAs(Role.MEMBER);
        signups.take(action, SlotNumber.WHOLE, first);
        signups.take(action, SlotNumber.WHOLE, second);

        assertThat(tickets.of(scene.id(action), second).getFirst().code()).isEmpty();
        signups.giveBack(action, SlotNumber.WHOLE, first);
        assertThat(codeOf(action, second)).hasSize(10);
    }

    private List<SignupId> booked(Slug action, int people) {
        return java.util.stream.IntStream.range(0, people)
                .mapToObj(_ -> take(action, SlotNumber.WHOLE))
                .toList();
    }

    private SignupId take(Slug action, SlotNumber slot) {
        signups.take(action, slot, scene.somebodyAs(Role.MEMBER));
        return latest(action);
    }

    private SignupId latest(Slug action) {
        return guests.of(scene.id(action), 0, host).listed().stream()
                .max(java.util.Comparator.comparing(Guest::since))
                .orElseThrow()
                .id();
    }

    private String codeOf(Slug action, PersonId member) {
        return tickets.of(scene.id(action), member)
                .getFirst()
                .code()
                .orElseThrow()
                .text();
    }

    private Optional<Noted> note(Slug action, SignupId guest, Presence seen) {
        return attendances.note(scene.id(action), guest, seen, host);
    }

    private Optional<Noted> of(Slug action, SignupId guest) {
        return Optional.ofNullable(
                attendances.of(scene.id(action), List.of(guest), host).get(guest));
    }

    private Headcount count(Slug action) {
        return attendances.headcount(scene.id(action), host);
    }

    private int rowsOf(Slug action) {
        return Optional.ofNullable(database.queryForObject(
                        "select count(*) from attendance where action = ?",
                        Integer.class,
                        scene.id(action).uuid()))
                .orElseThrow();
    }
}
