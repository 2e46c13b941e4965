package org.sextant.action.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.ActionPlan;
import org.sextant.action.Board;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.signup.OwnCalendars;
import org.sextant.action.signup.Rearrangements;
import org.sextant.action.signup.Reminders;
import org.sextant.action.signup.Signups;
import org.sextant.action.signup.Tickets;
import org.sextant.member.Role;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The address at which an action is joined online. */
@WholeApplication
class JoinAddressIT {

    private static final String JOIN = "https://meet.example.org/loft-room?key=77";
    private static final String SECRET = "loft-room";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Signups signups;

    @Autowired
    private OwnCalendars calendars;

    private Scene scene;
    private PersonId member;
    private Slug action;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        member = scene.somebodyAs(Role.MEMBER);
        action = scene.open(event(JOIN));
    }

    @Test
    void standsNowhereInPublic(Door door) {
        assertThat(publicly()).allSatisfy(path -> {
            var reply = door.get(path);
            assertThat(reply.statusCode()).as(path).isEqualTo(200);
            assertThat(reply.body()).as(path).doesNotContain(SECRET);
        });
        assertThat(door.get("/en/actions/" + action).body())
                .contains("Where to join online is for those who have a place");
        assertThat(beans.getBean(Board.class).action(action, member).toString()).doesNotContain(SECRET);
    }

    @Test
    void reachesWhoHasAPlaceByLetterAndTicketAndNobodyWhoWaits(Door door) {
        var first = booked(door, "loft-first@example.org");
        var second = booked(door, "loft-second@example.org");

        assertThat(door.mailbox().newest("loft-first@example.org").text()).contains(JOIN);
        assertThat(Jsoup.parse(door.get(first).body()).select(".facts a").attr("href"))
                .isEqualTo(JOIN);
        assertThat(door.mailbox().newest("loft-second@example.org").text()).doesNotContain(SECRET);
        assertThat(door.get(second).body()).doesNotContain(SECRET);

        var moved = door.mailbox().after("loft-second@example.org", () -> door.post(first, Map.of()));
        assertThat(moved.text()).contains(JOIN);
        assertThat(moved.html()).contains("loft-room");
        assertThat(door.get(first).body()).as("given back").doesNotContain(SECRET);
        var reminded = door.mailbox()
                .after(
                        "loft-second@example.org",
                        () -> beans.getBean(Reminders.class).remind(scene.id(action), scene.organizer()));
        assertThat(reminded.text()).contains(JOIN);
        var off = door.mailbox()
                .after("loft-second@example.org", () -> scene.actions().callOff(scene.id(action), scene.organizer()));
        assertThat(off.text() + door.get(second).body()).as("called off").doesNotContain(SECRET);
    }

    @Test
    void standsInOnesOwnCalendarAsLongAsOneHasThePlace(Door door) {
        assertThat(own(door)).doesNotContain(SECRET);
        signups.take(action, SlotNumber.WHOLE, member);

        assertThat(own(door)).contains("CONFERENCE;VALUE=URI:" + JOIN, "Join online: ");
        assertThat(beans.getBean(Tickets.class)
                        .of(scene.id(action), member)
                        .getFirst()
                        .toString())
                .contains(JOIN);
        signups.giveBack(action, SlotNumber.WHOLE, member);
        assertThat(own(door)).doesNotContain(SECRET);
    }

    @Test
    void isNewsToWhoHasAPlaceWhenItIsAnother(Door door) {
        booked(door, "loft-moved@example.org");
        var rearrangements = beans.getBean(Rearrangements.class);
        scene.change(action, event("https://meet.example.org/cellar"));

        var told = door.mailbox()
                .after(
                        "loft-moved@example.org",
                        () -> assertThat(rearrangements.tell(scene.id(action), scene.organizer()))
                                .isOne());

        assertThat(told.text()).contains("https://meet.example.org/cellar").doesNotContain(SECRET);
    }

    @Test
    void isSaidToBeMissingToWhoHasAPlace(Door door) {
        action = scene.open(
                plan().online().event(scene.soon().atTime(18, 0), scene.soon().atTime(19, 0)));

        assertThat(door.get(booked(door, "loft-none@example.org")).body())
                .contains("have not said yet where one joins");
        assertThat(door.get("/en/actions/" + action).body()).doesNotContain("Where to join online");
    }

    private ActionPlan event(String join) {
        var day = scene.soon();
        return plan().joinedAt(join).event(day.atTime(18, 30), day.atTime(20, 30), 1);
    }

    private String booked(Door door, String email) {
        door.post("/en/actions/" + action + "/signups", Map.of("name", "Somebody", "email", email));
        var link = door.mailbox().newest(email).link("/confirm/");
        var ticket = new String[1];
        door.mailbox()
                .after(
                        email,
                        () -> ticket[0] = door.post(link, Map.of())
                                .headers()
                                .firstValue("Location")
                                .orElseThrow());
        return ticket[0];
    }

    private Stream<String> publicly() {
        return Stream.concat(
                scene.publicAddresses(action).stream(),
                Stream.of("/en/search?q=loft", "/en/places/cmr", "/en/calendar", "/sitemap.xml"));
    }

    // Long lines of a calendar are folded.
    private String own(Door door) {
        return door.get("/feeds/mine/" + calendars.renew(member).text() + ".ics")
                .body()
                .replace("\r\n ", "");
    }
}
