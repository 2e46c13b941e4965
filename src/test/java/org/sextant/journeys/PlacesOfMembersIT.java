package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What members do with their places: hand them on, be reminded of them, have them in their own calendar. */
@BrowserTest
class PlacesOfMembersIT {

    private static final String GIVER = "member@sextant.example";
    private static final String TAKER = "coordinator@sextant.example";

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    private Scene scene;
    private Slug action;
    private String page;

    @BeforeEach
    void openAnAction() {
        scene = new Scene(beans);
        action = scene.open(scene.eventFor(1));
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();
        page = "/app/campaigns/" + campaign.slug() + "/actions/" + action;
        for (var name : List.of("member", "coordinator")) {
            beans.getBean(Mandates.class)
                    .take(beans.getBean(DemoAccounts.class).person(name), Role.MEMBER, Scope.of(scene.campaign()));
        }
    }

    @ForEachReader
    void areHandedOnFromOneToAnotherAndBothAreTold(Reader reader, Browser browser, Door door) {
        var giver = hasAPlace(reader, browser);
        var taker = new Hands(browser.window(reader).signIn("coordinator"), giver.words());
        taker.window().open(page);
        assertThat(taker.button("action.swap.take")).hasCount(0);

        giver.press("action.swap.offer");
        assertThat(giver.window().page().locator(".rows .slot").first()).isVisible();
        giver.look("swap-1-offered");
        taker.window().open(page);
        var offer =
                taker.window().page().locator("[aria-label^='" + giver.words().of("action.swap.take") + ": ']");
        taker.look("swap-2-to-be-taken");
        var letter = door.mailbox().after(GIVER, () -> {
            offer.click();
            taker.window().settle();
        });

        assertThat(taker.button("action.board.place.give-back").first()).isVisible();
        assertThat(letter.subject()).isNotEmpty();
        assertThat(door.mailbox().newest(TAKER).text()).contains("/cancel/");
        giver.window().open(page);
        assertThat(giver.button("action.board.place.give-back")).hasCount(0);
        taker.press("action.board.place.give-back");
    }

    @Test
    void areRemindedOfOnlyWhenSomebodyMeansToAndOnceADay(Browser browser, Door door) {
        hasAPlace(Reader.ENGLISH, browser);
        var hands =
                new Hands(browser.window(Reader.ENGLISH).signIn("organizer"), messages.in(Reader.ENGLISH.language()));
        hands.window().open(page);

        hands.press("action.reminder.act");
        var question = hands.window().page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText(hands.words().of("action.reminder.text", "number", 1));
        hands.look("reminder-1-question");
        var before = lettersToTheGiver(door);
        question.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName(hands.words().of("shell.confirm.no")))
                .click();
        hands.window().settle();
        assertThat(hands.button("action.reminder.act").first()).isVisible();
        assertThat(lettersToTheGiver(door)).isEqualTo(before);

        var letter = door.mailbox().after(GIVER, () -> hands.pressAndConfirm("action.reminder.act"));
        assertThat(letter.text()).contains("/cancel/");
        assertThat(hands.button("action.reminder.act")).hasCount(0);
        assertThat(hands.window()
                        .page()
                        .locator("p.small")
                        .filter(new FilterOptions()
                                .setHasText(hands.words()
                                        .of("action.reminder.too-soon", "when", "")
                                        .replaceFirst("\\..*", ""))))
                .isVisible();
        hands.look("reminder-2-sent");
    }

    private static long lettersToTheGiver(Door door) {
        return door.mailbox().all().stream()
                .filter(mail -> mail.to().equals(GIVER))
                .count();
    }

    @ForEachReader
    void standInOnesOwnCalendarByALinkThatIsShownOnceAndCanBeRevoked(Reader reader, Browser browser, Door door) {
        var hands = hasAPlace(reader, browser);
        opensTheCalendarPart(hands);
        hands.press("action.calendar.make");
        var link = hands.field(hands.words().of("action.calendar.link"));
        assertThat(link).hasValue(Pattern.compile("https?://.*/feeds/mine/[^/]+\\.ics"));
        hands.look("calendar-1-made");
        var path = link.inputValue().replaceFirst("https?://[^/]+", "");
        var feed = door.get(path);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).contains("BEGIN:VEVENT", "Read the Convention");

        hands.window().open(page);
        opensTheCalendarPart(hands);
        assertThat(link).hasCount(0);
        assertThat(hands.button("action.calendar.renew").first()).isVisible();
        hands.press("action.board.place.give-back");
        assertThat(door.get(path).statusCode()).isEqualTo(200);

        hands.window().open("/app/account");
        hands.look("calendar-2-in-the-account");
        hands.pressAndConfirm("action.calendar.revoke");
        assertThat(hands.button("action.calendar.make")).isVisible();
        assertThat(door.get(path).statusCode()).isEqualTo(404);
    }

    private static void opensTheCalendarPart(Hands hands) {
        hands.window()
                .page()
                .locator("vaadin-details-summary")
                .filter(new FilterOptions().setHasText(hands.words().of("action.calendar.title")))
                .click();
        hands.window().settle();
    }

    private Hands hasAPlace(Reader reader, Browser browser) {
        var hands = new Hands(browser.window(reader).signIn("member"), messages.in(reader.language()));
        hands.window().open(page);
        hands.press("action.board.place.take");
        assertThat(hands.button("action.board.place.give-back").first()).isVisible();
        return hands;
    }
}
