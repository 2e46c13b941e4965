package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.sextant.action.Plans.plan;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.attendance.Camera;
import org.sextant.action.signup.Signups;
import org.sextant.action.signup.Tickets;
import org.sextant.campaign.Team;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator stands at the door, reads tickets, and afterwards goes through the list. */
@BrowserTest
class AtTheDoorJourneyIT {

    private static final String GUEST = "Amina ⵣ";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    @Autowired
    private Signups signups;

    private Scene scene;
    private PersonId coordinator;
    private Slug action;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        coordinator = beans.getBean(DemoAccounts.class).person("coordinator");
        beans.getBean(Mandates.class).take(coordinator, Role.COORDINATOR, Scope.of(scene.campaign()));
        var today = scene.today();
        action = scene.open(plan().event(today.atTime(0, 0), today.plusDays(2).atTime(23, 0)));
    }

    @AfterEach
    void leave() {
        beans.getBean(Team.class).leave(scene.campaign(), coordinator);
    }

    @ForEachReader
    void readsTicketsAndGoesThroughTheList(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var elsewhere = scene.open(scene.eventFor(3));
        var other = member(elsewhere);
        member(action);
        member(action);
        var ticket = booked(door, reader);
        var guest = new Hands(browser.window(reader), words);
        var host = new Hands(browser.window(reader).signIn("coordinator"), words);

        guest.window().open(ticket);
        guest.look("door-ticket");
        var drawing = guest.window().page().locator(".slip svg[role=img]");
        var size = Integer.parseInt(drawing.getAttribute("viewBox").replaceFirst("0 0 (\\d+) .*", "$1"));
        var link = URI.create(Camera.read(size, drawing.locator("path").last().getAttribute("d")))
                .getPath();

        reads(host, link);
        types(host, link, codeOf(elsewhere, other));
        goesThroughTheList(host);
    }

    private static void reads(Hands host, String link) {
        var main = host.window().page().locator("main");
        host.window().open(link);
        assertThat(main).containsText(GUEST);
        host.look("door-expected");
        host.press("action.door.admit");
        assertThat(main).containsText(host.words().of("action.door.came.title"));
        host.window().open(link);
        assertThat(main).containsText(host.words().of("action.door.came.title"));
        assertThat(host.button("action.door.admit")).hasCount(0);
        host.look("door-came");
    }

    private static void types(Hands host, String link, String codeOfAnother) {
        var main = host.window().page().locator("main");
        host.field(host.words().of("action.door.code")).fill("no code");
        host.press("action.door.look");
        assertThat(main.locator("vaadin-text-field[invalid]")).hasCount(1);
        host.look("door-wrong");
        host.field(host.words().of("action.door.code")).fill(codeOfAnother);
        pressWhileTheButtonMoves(host, main.locator("vaadin-text-field[invalid]"));
        assertThat(main).containsText(host.words().of("action.door.another.title"));
        host.look("door-another");
        host.window().open(link.substring(0, link.lastIndexOf('/')) + "/34679ACDEF");
        assertThat(main).containsText(host.words().of("action.door.unknown.title"));
    }

    /** The press itself ends the complaint at the field, whose line is given back before the hand lets go. */
    private static void pressWhileTheButtonMoves(Hands host, Locator complaint) {
        var button = host.button("action.door.look").boundingBox();
        var mouse = host.window().page().mouse();
        mouse.move(button.x + button.width / 2, button.y + button.height - 4);
        mouse.down();
        assertThat(complaint).hasCount(0);
        mouse.up();
        host.window().settle();
    }

    private void goesThroughTheList(Hands host) {
        var page = host.window().page();
        host.follow(host.words().of("action.door.list"));
        var excused = host.words().of("action.attendance.excused") + ": ";
        var unseen = host.words().of("action.attendance.not-seen") + ": ";
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(excused + "MEMBER"))
                .first()
                .click();
        host.window().settle();
        assertThat(page.locator("vaadin-button[aria-pressed=true]")).hasCount(2);
        host.press("action.attendance.others");
        assertThat(page.locator("vaadin-button[aria-pressed=true]")).hasCount(3);
        assertThat(page.locator("vaadin-button[aria-pressed=true][aria-label^='" + unseen + "']"))
                .hasCount(1);
        page.locator(".table").scrollIntoViewIfNeeded();
        host.look("door-list");
        host.press("shell.undo");
        assertThat(page.locator("vaadin-button[aria-pressed=true]")).hasCount(2);
        host.press("action.form.result.write");
        assertThat(host.field(host.words().of("action.form.result.number.attended")))
                .hasValue("1");
    }

    private PersonId member(Slug where) {
        var member = scene.somebodyAs(Role.MEMBER);
        signups.take(where, SlotNumber.WHOLE, member);
        return member;
    }

    private String codeOf(Slug where, PersonId member) {
        return beans.getBean(Tickets.class)
                .of(scene.id(where), member)
                .getFirst()
                .code()
                .orElseThrow()
                .text();
    }

    private String booked(Door door, Reader reader) {
        var language = "/" + reader.language().tag();
        var email = "door-" + action.text().substring(0, 8) + "@example.org";
        door.post(language + "/actions/" + action + "/signups", Map.of("name", GUEST, "email", email));
        return door.post(door.mailbox().newest(email).link("/confirm/"), Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
