package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator without a mouse moves an action on, and takes it back. */
@BrowserTest
class BoardByKeyboardIT {

    private static final String STALL = "Stall at the market";
    private static final int PATIENCE = 120;

    @Autowired
    private Messages messages;

    @Test
    void movesAnActionOnAndBack(Browser browser) {
        var words = messages.in(Language.EN);
        var window = browser.window(Reader.ENGLISH).signIn("coordinator");
        window.open("/app/campaigns/ratify-icrmw/actions");

        tabTo(window, "active.matches('.job .mover') && active.closest('.job').textContent.includes('" + STALL + "')");
        window.page().keyboard().press("Enter");
        window.page()
                .getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(words.of("action.board.step.under-way")))
                .and(window.page().locator(":focus"))
                .waitFor();
        window.page().keyboard().press("Enter");
        window.settle();
        assertThat(lane(window, words.of("action.board.state.under-way"))).containsText(STALL);
        assertThat(window.page().locator(".job a:focus")).hasText(STALL);

        tabTo(window, "active.closest('.note') && active.textContent.trim() === '" + words.of("shell.undo") + "'");
        window.page().keyboard().press("Enter");
        window.settle();
        assertThat(lane(window, words.of("action.board.state.open"))).containsText(STALL);
    }

    private static void tabTo(Window window, String there) {
        for (var presses = 0; presses < PATIENCE; presses++) {
            if ((Boolean) window.page()
                    .evaluate("() => { const active = document.activeElement; return !!(" + there + "); }")) {
                return;
            }
            window.page().keyboard().press("Tab");
        }
        throw new AssertionError("The key does not lead there: " + there);
    }

    private static Locator lane(Window window, String state) {
        return window.page()
                .locator(".lane")
                .filter(new FilterOptions()
                        .setHas(window.page().locator("h2").filter(new FilterOptions().setHasText(state))));
    }
}
