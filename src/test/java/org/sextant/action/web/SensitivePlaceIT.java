package org.sextant.action.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Board;
import org.sextant.action.Hours;
import org.sextant.action.MeetingPlan;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.signup.OwnCalendars;
import org.sextant.action.signup.Reminders;
import org.sextant.action.signup.Signups;
import org.sextant.action.signup.Ticket;
import org.sextant.action.signup.Tickets;
import org.sextant.member.Role;
import org.sextant.testing.Door;
import org.sextant.testing.Mailbox.Mail;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every way on which the place of a sensitive action could get out. */
@WholeApplication
class SensitivePlaceIT {

    private static final String PLACE = "Quiet Weir 14";
    private static final String JOIN = "https://meet.example.org/quiet-room";
    private static final String[] SECRETS = {PLACE, "Quiet Weir", "By the fountain", "Along the quay", "quiet-room"};

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Signups signups;

    @Autowired
    private Tickets tickets;

    @Autowired
    private OwnCalendars calendars;

    private Scene scene;
    private PersonId member;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        member = scene.somebodyAs(Role.MEMBER);
    }

    @Test
    void isTheHostsAloneUntilItIsTime(Door door) {
        var action = march(Duration.ofHours(3));
        signups.take(action, SlotNumber.WHOLE, member);
        var ticket = booked(door, action, "early@example.org");

        assertThat(publicly(door, action)).allSatisfy(body -> assertThat(body).doesNotContain(SECRETS));
        assertThat(letters(door, "early@example.org"))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.subject() + letter.text() + letter.html())
                        .doesNotContain(SECRETS));
        assertThat(door.get(ticket).body())
                .contains("The place stands here from")
                .doesNotContain(SECRETS);
        assertThat(own(door))
                .contains("SUMMARY:")
                .doesNotContain("LOCATION", "CONFERENCE")
                .doesNotContain(SECRETS);
        assertThat(ticket(action).toString()).doesNotContain(SECRETS);
        assertThat(board(action, member)).doesNotContain(SECRETS);
        assertThat(board(action, scene.organizer())).contains(PLACE, JOIN);
    }

    @Test
    void isThoseWhoAreBookedAloneOnceItIsTime(Door door) {
        var action = march(Duration.ofDays(20));
        signups.take(action, SlotNumber.WHOLE, member);
        var ticket = booked(door, action, "late@example.org");

        assertThat(door.get(ticket).body()).contains(PLACE, "href=\"" + JOIN);
        assertThat(own(door)).contains("LOCATION:" + PLACE, "CONFERENCE;VALUE=URI:" + JOIN);
        assertThat(ticket(action).toString()).contains(PLACE, JOIN);
        assertThat(publicly(door, action)).allSatisfy(body -> assertThat(body).doesNotContain(SECRETS));
        assertThat(letters(door, "late@example.org"))
                .allSatisfy(letter -> assertThat(letter.text()).doesNotContain(SECRETS));
        assertThat(board(action, member))
                .as("a member's page, but for their ticket")
                .doesNotContain(SECRETS);

        signups.giveBack(action, SlotNumber.WHOLE, member);
        door.post(ticket, Map.of());

        assertThat(door.get(ticket).body()).doesNotContain(SECRETS);
        assertThat(own(door)).doesNotContain(SECRETS);
    }

    @Test
    void standsInNoLetterThatGoesToManyAtOnce(Door door) {
        var action = marchFor(1);
        var first = booked(door, action, "first@example.org");
        var waiting = booked(door, action, "second@example.org");
        var moved = door.mailbox().after("second@example.org", () -> door.post(first, Map.of()));
        var reminded = door.mailbox()
                .after(
                        "second@example.org",
                        () -> beans.getBean(Reminders.class).remind(scene.id(action), scene.organizer()));
        var calledOff = door.mailbox()
                .after("second@example.org", () -> scene.actions().callOff(scene.id(action), scene.organizer()));

        assertThat(List.of(moved, reminded, calledOff))
                .allSatisfy(letter -> assertThat(letter.subject() + letter.text() + letter.html())
                        .doesNotContain(SECRETS));
        assertThat(door.get(waiting).body()).as("called off").doesNotContain(SECRETS);
        assertThat(publicly(door, action))
                .as("called off")
                .allSatisfy(body -> assertThat(body).doesNotContain(SECRETS));
    }

    @Test
    void isFoundByNoSearchAndOnNoPageOfThePlace(Door door) {
        var hidden = march(Duration.ofHours(3));
        var told = scene.open(plan().at("Open Weir 15").tasks(scene.soon(), "Print it"));

        for (var path : List.of("/sitemap.xml", "/en/search?q=weir", "/en/search?q=fountain", "/en/places/cmr")) {
            assertThat(door.get(path).body()).as(path).doesNotContain(SECRETS).doesNotContain(hidden.text());
        }
        assertThat(List.of("/sitemap.xml", "/en/places/cmr"))
                .allSatisfy(path -> assertThat(door.get(path).body())
                        .as("what is no secret stands in " + path)
                        .contains(told.text()));
    }

    private Slug marchFor(int people) {
        var day = scene.soon();
        var open = plan().sensitive().at(PLACE).joinedAt(JOIN).march(new Hours(day.atTime(21, 0), day.atTime(22, 0)));
        return scene.open(
                new MeetingPlan.Gathering(open.outline(), open.form(), open.hours(), Optional.of(people), open.way()));
    }

    private Slug march(Duration told) {
        var day = scene.soon();
        var hours = new Hours(day.atTime(21, 0), day.atTime(22, 0));
        return scene.open(plan().sensitive().at(PLACE).joinedAt(JOIN).told(told).march(hours));
    }

    private String booked(Door door, Slug action, String email) {
        door.post("/en/actions/" + action + "/signups", Map.of("name", "Somebody", "email", email));
        return door.post(door.mailbox().newest(email).link("/confirm/"), Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private List<String> publicly(Door door, Slug action) {
        return scene.publicAddresses(action).stream()
                .map(path -> door.get(path).body())
                .toList();
    }

    private static List<Mail> letters(Door door, String email) {
        door.mailbox().newest(email);
        return door.mailbox().all().stream()
                .filter(mail -> mail.to().equals(email))
                .toList();
    }

    private String own(Door door) {
        return door.get("/feeds/mine/" + calendars.renew(member).text() + ".ics")
                .body();
    }

    private Ticket ticket(Slug action) {
        return tickets.of(scene.id(action), member).getFirst();
    }

    private String board(Slug action, PersonId reader) {
        return beans.getBean(Board.class).action(action, reader).toString();
    }
}
