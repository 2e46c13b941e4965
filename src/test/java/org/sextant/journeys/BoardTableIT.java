package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;
import org.sextant.action.Actions;
import org.sextant.action.Board;
import org.sextant.action.Plans;
import org.sextant.campaign.CampaignScene;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.CampaignId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The board as a table of many actions: by pages, by keyboard, on paper, and changed together. */
@BrowserTest
class BoardTableIT {

    private static final int PATIENCE = 200;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    private CampaignScene scene;
    private CampaignId campaign;

    @BeforeEach
    void makeTheScene() {
        scene = new CampaignScene(beans);
        campaign = scene.live();
    }

    private void plan(int actions) {
        plan(actions, scene.today().plusDays(10));
    }

    private void plan(int actions, LocalDate day) {
        IntStream.range(0, actions)
                .forEach(number -> beans.getBean(Actions.class)
                        .plan(
                                campaign,
                                CampaignScene.freshSlug(),
                                Plans.plan().titled("Print " + number).tasks(day, "Print"),
                                scene.organizer()));
    }

    private String table() {
        return "/app/campaigns/" + scene.summary(campaign).slug() + "/actions?view=table";
    }

    private List<ActionCard> cards() {
        return beans.getBean(Board.class).of(campaign, scene.organizer());
    }

    @Test
    void showsAllActionsAPageAtATime(Browser browser) {
        plan(101);
        var hands = hands(Reader.ENGLISH, browser);
        var page = hands.window().page();
        hands.window().open(table());
        assertThat(page.locator("tbody tr")).hasCount(100);

        hands.press("shell.pages.after");

        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.getByRole(AriaRole.STATUS).filter(has("Page 2 of 2"))).isVisible();
        // There is no page after the last.
        assertThat(hands.button("shell.pages.before")).isFocused();
    }

    @ForEachReader
    void changesSeveralTogether(Reader reader, Browser browser) {
        plan(2);
        var hands = hands(reader, browser);
        var page = hands.window().page();
        hands.window().open(table());
        page.locator("thead input").click();
        hands.window().settle();
        hands.look("board-table");

        hands.press("action.board.together.move");
        assertThat(page.locator("vaadin-integer-field [slot=error-message]"))
                .not()
                .isEmpty();
        hands.write(hands.words().of("action.board.together.days"), "3");
        hands.press("action.board.together.move");
        assertThat(cards())
                .extracting(ActionCard::day)
                .containsOnly(scene.today().plusDays(13));
        hands.press("shell.undo");
        assertThat(cards())
                .extracting(ActionCard::day)
                .containsOnly(scene.today().plusDays(10));

        hands.pressAndConfirm("action.board.slot.call-off");
        assertThat(cards()).extracting(ActionCard::state).containsOnly(ActionState.CANCELLED);
    }

    @Test
    void takesBackAMoveOfWhatWasLate(Browser browser) {
        plan(2, scene.today().minusDays(3));
        var hands = hands(Reader.ENGLISH, browser);
        hands.window().open(table());
        hands.window().page().locator("thead input").click();
        hands.window().settle();
        hands.write(hands.words().of("action.board.together.days"), "5");
        hands.press("action.board.together.move");
        assertThat(cards())
                .extracting(ActionCard::day)
                .containsOnly(scene.today().plusDays(2));

        hands.press("shell.undo");

        assertThat(cards())
                .extracting(ActionCard::day)
                .containsOnly(scene.today().minusDays(3));
    }

    @Test
    void isFilteredAndChangedByKeyboardAlone(Browser browser) {
        plan(1);
        beans.getBean(Actions.class)
                .putInCharge(cards().getFirst().id(), Optional.of(scene.organizer()), scene.organizer());
        var hands = hands(Reader.ENGLISH, browser);
        var window = hands.window();
        var keyboard = window.page().keyboard();
        window.open(table());

        tabTo(window, "active.closest('.filters vaadin-select')");
        keyboard.press("Enter");
        window.page().getByRole(AriaRole.OPTION).first().waitFor();
        keyboard.press("ArrowDown");
        keyboard.press("Enter");
        window.page().waitForURL(url -> url.contains("state=planned"));
        window.settle();

        tabTo(window, "active.matches('tbody input')");
        keyboard.press("Space");
        window.settle();
        tabBackTo(
                window,
                "active.matches('.together vaadin-button') && active.textContent.trim() === '"
                        + hands.words().of("action.board.together.nobody") + "'");
        keyboard.press("Enter");
        window.settle();

        assertThat(cards().getFirst().outline().inCharge()).isEmpty();
    }

    @Test
    void isPrintedWithoutWhatIsForTheScreen(Browser browser) {
        plan(2);
        var window = hands(Reader.ENGLISH, browser).window();
        window.open(table());

        window.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(window.page().locator("tbody tr")).hasCount(2);
        assertThat(window.page().locator("tbody tr").first()).isVisible();
        assertThat(window.page().locator(".filters").first()).isHidden();
        assertThat(window.page().locator(".together")).isHidden();
        assertThat(window.page().locator(".tally")).isHidden();
        assertThat(window.page().locator("tbody input").first()).isHidden();
        window.picture("board-on-paper");
    }

    private Hands hands(Reader reader, Browser browser) {
        return new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
    }

    private static void tabTo(Window window, String there) {
        press(window, "Tab", there);
    }

    private static void tabBackTo(Window window, String there) {
        press(window, "Shift+Tab", there);
    }

    private static void press(Window window, String key, String there) {
        for (var presses = 0; presses < PATIENCE; presses++) {
            if ((Boolean) window.page()
                    .evaluate("() => { const active = document.activeElement; return !!(" + there + "); }")) {
                return;
            }
            window.page().keyboard().press(key);
        }
        throw new AssertionError("The key does not lead there: " + there);
    }

    private static FilterOptions has(String text) {
        return new FilterOptions().setHasText(text);
    }
}
