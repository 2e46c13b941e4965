package org.sextant.action.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.action.ActionState;
import org.sextant.action.MeetingPlan;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.signup.OwnCalendars;
import org.sextant.action.signup.Signups;
import org.sextant.campaign.Reason;
import org.sextant.campaign.Turns;
import org.sextant.member.Role;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Our calendars as another program reads them. */
@WholeApplication
class CalendarReadingIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Signups signups;

    @Autowired
    private OwnCalendars calendars;

    private Scene scene;
    private PersonId member;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        member = scene.somebodyAs(Role.MEMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-16", "2027-10-19"})
    void keepAnEveningAtSevenAcrossTheChangeOfTheClocks(String first, Door door) {
        var starts = LocalDate.parse(first).atTime(19, 0);
        var action = scene.open(plan().in("Europe/Paris").repeated(starts, starts.plusHours(2), "FREQ=WEEKLY;COUNT=4"));
        IntStream.rangeClosed(1, 4).forEach(slot -> signups.take(action, new SlotNumber(slot), member));
        var wanted =
                IntStream.range(0, 4).mapToObj(week -> starts.plusWeeks(week)).toList();

        var all = door.get("/en/actions/" + action + ".ics").body();
        var mine = own(door);

        for (var calendar : List.of(all, mine)) {
            assertThat(starts(calendar)).containsExactlyInAnyOrderElementsOf(instants(wanted));
            assertThat(starts(inAZoneThatNobodyElseKnows(calendar)))
                    .as("by what the calendar itself says of the clocks")
                    .containsExactlyInAnyOrderElementsOf(instants(wanted));
        }
    }

    @Test
    void keepWhatIsCalledOffWithAHigherNumber(Door door) {
        var action = scene.open(scene.eventFor(5));
        signups.take(action, SlotNumber.WHOLE, member);
        var before = events(own(door)).getFirst();

        scene.actions().callOff(scene.id(action), scene.organizer());

        var after = events(own(door)).getFirst();
        assertThat(value(before, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(after, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(Integer.parseInt(value(after, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(before, "SEQUENCE")));
        assertThat(value(events(door.get("/feeds/actions.ics").body()), action, "STATUS"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void keepOneDayThatIsCalledOffAmongTheOthers(Door door) {
        var starts = scene.soon().atTime(19, 0);
        var action = scene.open(plan().repeated(starts, starts.plusHours(2), "FREQ=WEEKLY;COUNT=3"));
        signups.take(action, new SlotNumber(2), member);
        var before = events(all(door, action));

        scene.actions().callOff(scene.id(action), new SlotNumber(2), scene.organizer());

        assertThat(statuses(all(door, action))).containsExactly("CONFIRMED", "CANCELLED", "CONFIRMED");
        assertThat(statuses(own(door))).containsExactly("CANCELLED");
        var after = events(all(door, action));
        assertThat(value(after.get(1), "UID")).isEqualTo(value(before.get(1), "UID"));
        assertThat(sequence(after.get(1))).isGreaterThan(sequence(before.get(1)));
    }

    @Test
    void keepAShiftThatIsTakenOutOfThePlan(Door door) {
        var stall = scene.open(plan().shifts(scene.soon().atTime(9, 0), 1, 1));

        var shorter = plan().shifts(scene.soon().atTime(9, 0), 1);
        scene.change(
                stall,
                new MeetingPlan.Shifts(
                        shorter.outline(),
                        List.of(new MeetingPlan.Shift(
                                Optional.of(new SlotNumber(1)),
                                shorter.shifts().getFirst().hours(),
                                1))));

        assertThat(statuses(all(door, stall))).containsExactly("CONFIRMED", "CANCELLED");
    }

    @Test
    void tellOfWhatWasTakenBackOnlyThatItIsOff(Door door) {
        var action = scene.open(scene.eventFor(5));
        var uid = value(events(all(door, action)).getFirst(), "UID");
        scene.actions().returnTo(scene.id(action), ActionState.PLANNED, scene.organizer());

        var off = byUid(door, uid);

        assertThat(value(off, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(off, "SUMMARY")).isEqualTo("Called off");
        assertThat(off.getProperty("URL")).isEmpty();
        assertThat(off.getProperty("LOCATION")).isEmpty();
        scene.actions().open(scene.id(action), scene.organizer());
        assertThat(value(byUid(door, uid), "STATUS")).isEqualTo("CONFIRMED");
        assertThat(sequence(byUid(door, uid))).isGreaterThan(sequence(off));
    }

    @Test
    void keepTheActionsOfACampaignThatPauses(Door door) {
        var action = scene.open(scene.eventFor(5));
        var uid = value(events(all(door, action)).getFirst(), "UID");

        beans.getBean(Turns.class).pause(scene.campaign(), new Reason("A rest"), scene.organizer());

        assertThat(value(byUid(door, uid), "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void showAPlaceThatWasGivenBackAsCancelledWithoutItsPlace(Door door) {
        var action = scene.open(scene.eventFor(5));
        var path = path();
        signups.take(action, SlotNumber.WHOLE, member);
        signups.giveBack(action, SlotNumber.WHOLE, member);

        assertThat(events(door.get(path).body())).singleElement().satisfies(gone -> {
            assertThat(value(gone, "STATUS")).isEqualTo("CANCELLED");
            assertThat(gone.getProperty("LOCATION")).isEmpty();
        });
        signups.take(action, SlotNumber.WHOLE, member);
        assertThat(statuses(door.get(path).body())).containsExactly("CONFIRMED");
    }

    @Test
    void tellWhoIsInChargeOfTheirActionsFromTheFirstPlanOn(Door door) {
        var coordinator = scene.somebodyAs(Role.COORDINATOR);
        var path = "/feeds/mine/" + calendars.renew(coordinator).text() + ".ics";
        var action = scene.planned(scene.eventFor(5));
        scene.actions().putInCharge(scene.id(action), Optional.of(coordinator), scene.organizer());

        assertThat(events(door.get(path).body())).singleElement().satisfies(planned -> {
            assertThat(value(planned, "STATUS")).isEqualTo("TENTATIVE");
            assertThat(planned.getProperty("URL")).as("there is no page yet").isEmpty();
        });

        scene.actions().open(scene.id(action), scene.organizer());
        signups.take(action, SlotNumber.WHOLE, coordinator);
        assertThat(statuses(door.get(path).body()))
                .as("once, though they have a place too")
                .containsExactly("CONFIRMED");

        scene.actions().putInCharge(scene.id(action), Optional.empty(), scene.organizer());
        signups.giveBack(action, SlotNumber.WHOLE, coordinator);
        assertThat(statuses(door.get(path).body())).containsExactly("CANCELLED");
    }

    @Test
    void canBeReadWhole(Door door) {
        for (var path : List.of("/feeds/actions.ics", "/feeds/campaigns/kerrowan-road.ics?lang=ar")) {
            assertThat(events(door.get(path).body())).as(path).isNotEmpty();
        }
    }

    @Test
    void areOnesOwnBehindALinkThatCanBeRevoked(Door door) {
        signups.take(scene.open(scene.eventFor(5)), SlotNumber.WHOLE, member);
        scene.open(scene.eventFor(5));
        var first = path();

        var reply = door.get(first);

        assertThat(events(reply.body())).hasSize(1);
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(reply.headers().firstValue("ETag")).isEmpty();
        assertThat(reply.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();

        var second = path();
        assertThat(door.get(first).statusCode()).isEqualTo(404);
        assertThat(door.get(second).statusCode()).isEqualTo(200);
        assertThat(calendars.madeAt(member)).isPresent();
        calendars.revoke(member);
        assertThat(door.get(second).statusCode()).isEqualTo(404);
        assertThat(calendars.madeAt(member)).isEmpty();
    }

    private String path() {
        return "/feeds/mine/" + calendars.renew(member).text() + ".ics";
    }

    private String own(Door door) {
        return door.get(path()).body();
    }

    private static String all(Door door, Slug action) {
        return door.get("/en/actions/" + action + ".ics").body();
    }

    private static CalendarComponent byUid(Door door, String uid) {
        return events(door.get("/feeds/actions.ics").body()).stream()
                .filter(event -> value(event, "UID").equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> statuses(String calendar) {
        return events(calendar).stream().map(event -> value(event, "STATUS")).toList();
    }

    private static int sequence(CalendarComponent event) {
        return Integer.parseInt(value(event, "SEQUENCE"));
    }

    // A program that knows Paris need not read what we say of it.
    private static String inAZoneThatNobodyElseKnows(String calendar) {
        return calendar.replace("Europe/Paris", "Sextant/Here");
    }

    private static List<Instant> starts(String calendar) {
        return events(calendar).stream()
                .map(event -> (DateProperty<?>) event.getProperty("DTSTART").orElseThrow())
                .map(start -> ZonedDateTime.from(start.getDate()).toInstant())
                .toList();
    }

    private static List<Instant> instants(List<LocalDateTime> inParis) {
        return inParis.stream().map(time -> time.atZone(PARIS).toInstant()).toList();
    }

    private static String value(List<CalendarComponent> events, Slug action, String property) {
        return events.stream()
                .filter(event -> event.getProperty("URL")
                        .filter(url -> url.getValue().endsWith("/" + action))
                        .isPresent())
                .map(event -> value(event, property))
                .findFirst()
                .orElseThrow();
    }

    private static String value(CalendarComponent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static List<CalendarComponent> events(String calendar) {
        try {
            return new CalendarBuilder().build(new StringReader(calendar)).getComponents(Component.VEVENT);
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(calendar, unreadable);
        }
    }
}
