package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.springframework.beans.factory.annotation.Autowired;

/** From somebody who reads and reports to the last word of another moderator. */
@BrowserTest
class ModerationJourneyIT {

    @Autowired
    private Messages messages;

    @ForEachReader
    void leadsFromAReportToADecisionAnAppealAndTheLastWord(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var address = UUID.randomUUID() + "@example.org";
        reports(browser.windowWithoutScripts(reader), address);
        looksAtTheForm(browser.window(reader));

        decides(new Hands(browser.window(reader).signIn("moderator"), words), door, address);
        appeals(new Hands(browser.window(reader).signIn("organizer"), words));
        hasTheLastWord(new Hands(browser.window(reader).signIn("moderator2"), words));
    }

    private static void decides(Hands moderator, Door door, String address) {
        var words = moderator.words();
        moderator.window().open("/app/moderation");
        moderator.look("work-moderation");
        opensTheReport(moderator);
        moderator.press("moderation.decide.act");
        assertThat(moderator.window().page().locator("main")).containsText(words.of("moderation.decide.missing"));
        moderator.choose(words.of("moderation.decided.to-be-changed"));
        moderator.write(words.of("moderation.reason"), "The number needs its source.");
        moderator.look("work-moderation-report");
        var letter = door.mailbox().after(address, () -> moderator.press("moderation.decide.act"));
        org.assertj.core.api.Assertions.assertThat(letter.text()).contains("The number needs its source.");
    }

    private static void appeals(Hands organizer) {
        var words = organizer.words();
        organizer.window().open("/app/notices");
        organizer
                .window()
                .page()
                .locator("main li a[href^='decisions/']")
                .first()
                .click();
        organizer.window().settle();
        organizer.write(words.of("moderation.appeal.why"), "The source stands below the text.");
        organizer.look("work-decision");
        organizer.press("moderation.appeal.act");
        assertThat(organizer.window().page().locator("main")).containsText(words.of("moderation.appeal.said"));
    }

    private static void hasTheLastWord(Hands moderator) {
        moderator.window().open("/app/moderation");
        opensTheReport(moderator);
        moderator.write(moderator.words().of("moderation.reason"), "It does.");
        moderator.look("work-moderation-appeal");
        moderator.press("moderation.answer.undone");
        assertThat(moderator.window().page().locator("main"))
                .containsText(moderator.words().of("moderation.answered.undone"));
    }

    private static void reports(Window window, String address) {
        window.openPublic("/petitions/ratify-icrmw");
        window.page().locator("a[href*='/report/']").click();
        window.page().locator("input[value=untrue]").check();
        window.page().locator("#words").fill("Where does the number come from?");
        window.page().locator("#email").fill(address);
        window.page().locator("main form button").click();
        assertThat(window.page()).hasURL(Pattern.compile(".*/report/thanks$"));
    }

    private static void looksAtTheForm(Window window) {
        window.openPublic("/report/petitions/ratify-icrmw");
        window.assertAccessible();
        window.picture("report");
        window.openPublic("/report/thanks");
        window.assertAccessible();
    }

    // The demo has a report of its own, of an action.
    private static void opensTheReport(Hands moderator) {
        moderator
                .window()
                .page()
                .locator("main .need li")
                .filter(new FilterOptions().setHasText(moderator.words().of("moderation.kind.petition")))
                .locator("a[href^='moderation/reports/']")
                .first()
                .click();
        moderator.window().settle();
    }
}
