package org.sextant.action.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.signup.OwnCalendars;
import org.sextant.action.signup.Signups;
import org.sextant.member.Role;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What another program believes of our calendars: each change has a higher number than what it has read, and the clocks are called as they are. */
@WholeApplication
class CalendarSequenceIT {

    /** What was read of one thing. */
    private record Read(String status, int sequence) {}

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Signups signups;

    @Autowired
    private OwnCalendars calendars;

    @Autowired
    private JdbcTemplate database;

    private Scene scene;
    private PersonId member;
    private String path;
    private int minutesAgo = 60;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        member = scene.somebodyAs(Role.COORDINATOR);
        path = "/feeds/mine/" + calendars.renew(member).text() + ".ics";
    }

    @Test
    void growsEachTimeThatAPlaceIsTakenOrGivenBack(Door door) {
        var action = scene.open(scene.eventFor(5));

        var taken = read(door, () -> signups.take(action, SlotNumber.WHOLE, member));
        var gone = read(door, () -> signups.giveBack(action, SlotNumber.WHOLE, member));
        var again = read(door, () -> signups.take(action, SlotNumber.WHOLE, member));
        var goneAgain = read(door, () -> signups.giveBack(action, SlotNumber.WHOLE, member));

        var all = List.of(taken, gone, again, goneAgain);
        assertThat(all).extracting(Read::status).containsExactly("CONFIRMED", "CANCELLED", "CONFIRMED", "CANCELLED");
        assertThat(all).extracting(Read::sequence).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void growsWithTheActionToo(Door door) {
        var action = scene.open(scene.eventFor(5));
        var taken = read(door, () -> signups.take(action, SlotNumber.WHOLE, member));

        scene.change(action, scene.eventFor(6));

        assertThat(read(door).sequence()).isGreaterThan(taken.sequence());
    }

    @Test
    void growsForWhoeverIsInChargeAndGivesTheirOwnPlaceBack(Door door) {
        var action = scene.open(scene.eventFor(5));
        scene.actions().putInCharge(scene.id(action), Optional.of(member), scene.organizer());
        var taken = read(door, () -> signups.take(action, SlotNumber.WHOLE, member));

        var led = read(door, () -> signups.giveBack(action, SlotNumber.WHOLE, member));

        assertThat(led.status()).isEqualTo("CONFIRMED");
        assertThat(led.sequence()).isGreaterThan(taken.sequence());
    }

    @Test
    void callsSummerTimeSoFromTheFirst(Door door) {
        var day = LocalDate.of(2027, 7, 1);
        var action = scene.open(plan().in("Europe/Paris").event(day.atTime(19, 0), day.atTime(21, 0)));

        assertThat(clocks(door, action)).containsExactly("STANDARD +0100", "DAYLIGHT +0200");
    }

    @Test
    void namesNoSummerTimeInWinter(Door door) {
        var day = LocalDate.of(2027, 1, 7);
        var action = scene.open(plan().in("Europe/Paris").event(day.atTime(19, 0), day.atTime(21, 0)));

        assertThat(clocks(door, action)).containsExactly("STANDARD +0100");
    }

    @Test
    void namesEachTimeWhereTheClocksChange(Door door) {
        var first = LocalDate.of(2027, 10, 19).atTime(19, 0);
        var action = scene.open(plan().in("Europe/Paris").repeated(first, first.plusHours(2), "FREQ=WEEKLY;COUNT=3"));

        assertThat(clocks(door, action)).containsExactly("STANDARD +0100", "DAYLIGHT +0200", "STANDARD +0100");
    }

    // A calendar is read every hour or so, never twice in a second: each of these steps is made to lie ten minutes
    // after the one before.
    private Read read(Door door, Runnable act) {
        act.run();
        minutesAgo -= 10;
        database.update("""
                update signup set booked_at = booked_at - interval '%1$d' minute, gone_at = gone_at - interval '%1$d' minute
                where booked_at is not null""".formatted(minutesAgo));
        return read(door);
    }

    private Read read(Door door) {
        var event = components(door.get(path).body(), Component.VEVENT).getFirst();
        return new Read(value(event, "STATUS"), Integer.parseInt(value(event, "SEQUENCE")));
    }

    private static List<String> clocks(Door door, Slug action) {
        var zone = components(door.get("/en/actions/" + action + ".ics").body(), Component.VTIMEZONE)
                .getFirst();
        return ((ComponentContainer<?>) zone)
                .getComponents().stream()
                        .map(observance -> observance.getName() + " " + value(observance, "TZOFFSETTO"))
                        .toList();
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).orElseThrow().getValue();
    }

    private static List<Component> components(String calendar, String name) {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(calendar)).getComponents(name).stream()
                            .map(Component.class::cast)
                            .toList();
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(calendar, unreadable);
        }
    }
}
