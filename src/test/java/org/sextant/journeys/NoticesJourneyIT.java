package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.sextant.member.DemoAccounts;
import org.sextant.notice.Notices;
import org.sextant.notice.Tiding;
import org.sextant.notice.Topic;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody at work hears what others do, without asking. */
@BrowserTest
class NoticesJourneyIT {

    @Autowired
    private Messages messages;

    @Autowired
    private DemoAccounts demo;

    @Autowired
    private Notices notices;

    @ForEachReader
    void hearsTheBellWhileThePageIsOpenAndReadsWhatCame(Reader reader, Browser browser) {
        var words = messages.in(reader.language());
        var window = browser.window(reader).signIn("observer");
        var hands = new Hands(window, words);
        var observer = demo.person("observer");
        notices.readAll(observer);
        window.open("/app/");
        var bell = window.page().locator(".bell");
        assertThat(bell).containsText(words.of("notice.unread", "number", 0));

        var title = "A wording waits " + UUID.randomUUID();
        notices.tell(new Tiding(
                observer,
                Topic.APPROVALS,
                title,
                reader.language(),
                title,
                "Somebody proposed it this morning.",
                "account"));

        assertThat(bell).containsText(words.of("notice.unread", "number", 1));
        window.assertAccessible();
        bell.click();
        assertThat(window.page().locator("h1")).hasText(words.of("notice.title"));
        assertThat(window.page().locator("main li.first")).containsText(title);
        hands.look("work-notices");
        window.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(title))
                .click();
        assertThat(window.page().locator("h1")).hasText(words.of("member.account.title"));
        assertThat(bell).containsText(words.of("notice.unread", "number", 0));
    }

    @ForEachReader
    void choosesHowOftenLettersCome(Reader reader, Browser browser) {
        var words = messages.in(reader.language());
        var window = browser.window(reader).signIn("coordinator");
        var hands = new Hands(window, words);
        window.open("/app/");
        hands.look("work-home-letters");

        hands.press("notice.home.daily");
        assertThat(window.page().locator("h1")).hasText(words.of("member.account.title"));
        var about = window.page()
                .locator("vaadin-select")
                .filter(new FilterOptions().setHasText(words.of("notice.about.approvals")));
        about.locator("vaadin-select-value-button").click();
        window.page()
                .getByRole(
                        AriaRole.OPTION,
                        new GetByRoleOptions()
                                .setName(words.of("notice.frequency.daily"))
                                .setExact(true))
                .click();
        window.settle();
        window.picture("work-account-letters");
    }
}
