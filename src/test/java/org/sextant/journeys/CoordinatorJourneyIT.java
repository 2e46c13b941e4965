package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator sees what is late, moves an action on, plans another and writes down what came of one. */
@BrowserTest
class CoordinatorJourneyIT {

    private static final String BOARD = "/app/campaigns/ratify-icrmw/actions";

    @Autowired
    private Messages messages;

    @ForEachReader
    void seesTheBoardAndThePagesBehindIt(Reader reader, Browser browser) {
        var words = messages.in(reader.language());
        var window = browser.window(reader).signIn("coordinator");

        window.open(BOARD);
        assertThat(window.page().locator(".lane")).hasCount(4);
        window.assertAccessible();
        window.picture("board");

        window.open(BOARD + "?view=table&concern=late");
        assertThat(window.page().locator(".table tbody")).containsText(words.of("action.board.kind.tasks"));
        window.assertAccessible();
        window.picture("board-table");

        window.open(BOARD + "/night-vigil");
        assertThat(window.page().locator("main")).containsText("Mill Lane 14");
        assertThat(window.page().locator("main")).containsText(words.of("action.board.guests.kept"));
        assertThat(window.page().locator(".part table")).hasCount(0);
        window.assertAccessible();
        window.picture("action-page");

        window.open(BOARD + "/new");
        button(window, words.of("action.form.save")).click();
        assertThat(window.page().locator("[role=alert].banner")).isVisible();
        window.assertAccessible();
        window.picture("action-form");
    }

    @ForEachReader
    void seesWhatTheActionsHaveComeTo(Reader reader, Browser browser) {
        var words = messages.in(reader.language());
        var window = browser.window(reader).signIn("member");

        window.open("/app/campaigns/ratify-icrmw/results?figure=attended");

        assertThat(window.page().locator(".bars rect")).not().hasCount(0);
        assertThat(window.page().locator("main")).containsText(words.of("action.results.sum"));
        assertThat(window.page().locator(".tally [aria-current]")).containsText("64");
        assertThat(window.page().locator("tfoot")).containsText("64");
        assertThat(window.page().locator(".bars .aim")).hasCount(1);
        assertThat(window.page().locator(".bars .sum")).hasCount(1);
        assertThat(window.page().locator("main")).containsText(words.of("action.results.goal.missing"));
        assertThat(window.page().locator(".table tbody td").getByText(words.number(436)))
                .isVisible();
        window.assertAccessible();
        window.picture("results");
    }

    @Test
    void movesAnActionOnAndTakesItBack(Browser browser) {
        var words = messages.in(Language.EN);
        var window = browser.window(Reader.ENGLISH).signIn("coordinator");
        window.open(BOARD);

        job(window, "Stall at the market").locator(".mover").click();
        window.page()
                .getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(words.of("action.board.step.under-way")))
                .click();
        assertThat(lane(window, words.of("action.board.state.under-way"))).containsText("Stall at the market");

        button(window, words.of("shell.undo")).click();
        assertThat(lane(window, words.of("action.board.state.open"))).containsText("Stall at the market");
    }

    @Test
    void closesWhatIsLateWithItsResult(Browser browser) {
        var words = messages.in(Language.EN);
        var window = browser.window(Reader.ENGLISH).signIn("coordinator");
        window.open(BOARD);

        window.page().locator(".tally a").first().click();
        assertThat(window.page()).hasURL(Pattern.compile(".*\\?concern=late$"));
        assertThat(window.page().locator(".job .badge.late")).hasCount(2);
        job(window, "Leaflets in four languages").locator("h3 a").click();

        window.page().getByLabel(words.of("action.form.result.number.helped")).fill("5");
        button(window, words.of("action.form.result.save")).click();
        assertThat(window.page()
                        .getByText(words.of("action.form.result.note.missing"))
                        .first())
                .isVisible();
        window.page().locator("vaadin-text-area textarea").first().fill("All four languages are printed.");
        button(window, words.of("action.form.result.save")).click();

        assertThat(window.page().locator(".facts")).containsText("5 people helped");
        button(window, words.of("shell.undo")).click();
        assertThat(window.page().locator(".facts")).containsText(words.of("action.board.state.under-way"));
    }

    @Test
    void plansATaskListAndOpensIt(Browser browser) {
        var words = messages.in(Language.EN);
        var window = browser.window(Reader.ENGLISH).signIn("coordinator");
        window.open(BOARD + "/new");

        window.page()
                .getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(words.of("action.board.kind.tasks")))
                .check();
        field(window, words, "title").fill("Paint ten banners");
        field(window, words, "text").fill("We paint together on the evenings of one week.");
        field(window, words, "task").fill("Buy cloth");
        window.page().getByLabel(words.of("action.form.due")).fill("2030-05-01");
        window.page().getByLabel(words.of("action.form.due")).press("Enter");
        assertThat(window.page().getByLabel(words.of("action.form.slug"))).hasValue("paint-ten-banners");
        button(window, words.of("action.form.save")).click();

        assertThat(window.page()).hasURL(Pattern.compile(".*/actions/paint-ten-banners$"));
        assertThat(window.page().locator("h1")).hasText("Paint ten banners");
        button(window, words.of("action.board.step.open")).click();
        assertThat(window.page().locator(".facts")).containsText(words.of("action.board.state.open"));
        window.page()
                .getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("Buy cloth"))
                .check();
        window.settle();
        window.page().reload();
        assertThat(window.page().getByText("Ticked off by Samir Ben Youssef")).isVisible();
    }

    @Test
    void getsTheTableAsAFile(Browser browser) {
        var words = messages.in(Language.EN);
        var window = browser.window(Reader.ENGLISH).signIn("coordinator");
        window.open(BOARD);

        var file = window.page()
                .waitForDownload(() ->
                        window.page().getByText(words.of("action.board.file")).click());

        Assertions.assertThat(file.suggestedFilename()).isEqualTo("ratify-icrmw-actions.csv");
    }

    @Test
    void leavesTheReinsToTheTeamButLetsAMemberTakePart(Browser browser) {
        var words = messages.in(Language.EN);
        var window = browser.window(Reader.ENGLISH).signIn("member");
        window.open(BOARD);
        assertThat(window.page().locator(".job")).not().hasCount(0);
        assertThat(window.page().locator(".job .mover")).hasCount(0);

        window.open(BOARD + "/night-vigil");
        assertThat(window.page().locator("main")).not().containsText("Mill Lane 14");
        assertThat(window.page().getByText(words.of("action.board.guests.title")))
                .hasCount(0);
        button(window, words.of("action.board.place.take")).click();
        assertThat(window.page().getByText(words.of("action.board.place.booked")))
                .isVisible();
        // The place is told a day before; this is two weeks away.
        assertThat(window.page().locator("main")).containsText("The place stands here from");
        assertThat(window.page().locator("main")).not().containsText("Mill Lane 14");

        button(window, words.of("action.board.place.give-back")).click();
        assertThat(button(window, words.of("action.board.place.take"))).isVisible();
        assertThat(window.page().locator("main")).not().containsText("Mill Lane 14");
    }

    @Test
    void isRefusedTrulyWhereOneHasNoMandate(Door door) {
        door.signIn("outsider");

        Assertions.assertThat(door.get(BOARD + "/night-vigil").statusCode()).isEqualTo(403);
        Assertions.assertThat(door.get(BOARD + "/new").statusCode()).isEqualTo(403);
        Assertions.assertThat(door.get(BOARD + "/no-such-action").statusCode()).isEqualTo(403);
    }

    @Test
    void standsAtNoDoorOfASensitiveActionThatIsAnothers(Door door) {
        door.signIn("coordinator");
        Assertions.assertThat(door.get("/app/door/night-vigil").statusCode()).isEqualTo(403);

        door.signIn("organizer");
        Assertions.assertThat(door.get("/app/door/night-vigil").statusCode()).isEqualTo(200);
    }

    @Test
    void saysTrulyThatAnActionIsNotThere(Door door) {
        door.signIn("coordinator");

        Assertions.assertThat(door.get(BOARD + "/no-such-action").statusCode()).isEqualTo(404);
        Assertions.assertThat(door.get(BOARD + "/council-gallery").statusCode())
                .as("of another campaign")
                .isEqualTo(404);
    }

    private static Locator job(Window window, String title) {
        return window.page().locator(".job").filter(new FilterOptions().setHasText(title));
    }

    private static Locator lane(Window window, String state) {
        return window.page()
                .locator(".lane")
                .filter(new FilterOptions()
                        .setHas(window.page().locator("h2").filter(new FilterOptions().setHasText(state))));
    }

    private static Locator field(Window window, Words words, String what) {
        return window.page()
                .getByLabel(words.of(
                        "action.form.in",
                        "what",
                        words.of("action.form." + what),
                        "language",
                        words.nameOf(Language.EN)));
    }

    private static Locator button(Window window, String name) {
        return window.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
