package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class WorkroomFrameIT {

    @Autowired
    private Messages messages;

    @ForEachReader
    void showsWhatNeedsAPersonInTheirLanguage(Reader reader, Browser browser) {
        var words = messages.in(reader.language());

        var window = browser.window(reader).signIn("outsider");

        assertThat(window.page().locator("h1")).containsText(words.of("shell.home.title"));
        assertThat(window.page()).hasTitle(Pattern.compile(".* · " + words.of("shell.name")));
        window.assertAccessible();
        window.picture("work-home");
    }

    @ForEachReader
    void saysInsideTheApplicationThatALinkLeadsNowhere(Reader reader, Browser browser) {
        var window = browser.window(reader).signIn("outsider");

        followLink(window, "nothing-here");

        assertThat(window.page().locator("h1"))
                .hasText(messages.in(reader.language()).of("shell.error.404.title"));
        assertThat(window.page().locator("main")).isFocused();
        window.assertAccessible();
    }

    @Test
    void opensItsDrawerOnAPhone(Browser browser) {
        var words = messages.in(Language.EN);
        var window = browser.window(Reader.ENGLISH_ON_A_PHONE).signIn("outsider");

        button(window, words.of("shell.nav.toggle")).click();

        assertThat(window.page().locator("vaadin-side-nav-item").first()).isInViewport();
        assertThat(window.page().locator("vaadin-side-nav-item[current]"))
                .hasText(Pattern.compile(words.of("shell.home.menu") + ".*"));
        window.assertAccessible();
        window.picture("work-drawer");
    }

    @Test
    void letsTheKeyboardSkipTheDrawer(Browser browser) {
        var window = browser.window(Reader.ENGLISH).signIn("outsider");

        window.page().keyboard().press("Tab");
        assertThat(window.page().locator("a.skip")).isFocused();
        window.page().keyboard().press("Enter");

        assertThat(window.page().locator("main")).isFocused();
    }

    @Test
    void keepsTheLanguageThatAPersonChose(Browser browser) {
        var window = browser.window(Reader.ENGLISH).signIn("observer");

        window.chooseLanguage(Language.PT);
        var elsewhere = browser.window(Reader.ENGLISH);
        elsewhere.page().context().addCookies(window.page().context().cookies());
        elsewhere.open("/app/");

        assertThat(elsewhere.page().locator("html")).hasAttribute("lang", "pt");
        assertThat(elsewhere.page().locator("h1"))
                .containsText(messages.in(Language.PT).of("shell.home.title"));
        elsewhere.chooseLanguage(Language.EN);
    }

    @Test
    void letsAPersonOut(Browser browser) {
        var window = browser.window(Reader.ENGLISH).signIn("outsider");

        window.page().locator("vaadin-menu-bar-button").first().click();
        window.page()
                .getByText(messages.in(Language.EN).of("shell.person.leave"))
                .click();

        assertThat(window.page()).hasURL(Pattern.compile(".*/app/login$"));
        window.open("/app/");
        assertThat(window.page()).hasURL(Pattern.compile(".*/app/login$"));
    }

    @Test
    void saysThatASessionHasEnded(Browser browser) {
        var words = messages.in(Language.AR);
        var window = browser.window(Reader.ARABIC).signIn("outsider");

        window.page()
                .context()
                .addCookies(List.of(
                        new Cookie("sextant", "ended").setDomain("localhost").setPath("/app")));
        followLink(window, "nothing-here");

        assertThat(window.page().getByText(words.of("shell.expired.title"))).isVisible();
        window.picture("work-session-ended");
    }

    // As a link in any view does: the application itself goes there, no page is asked for.
    private static void followLink(Window window, String path) {
        window.page()
                .evaluate(
                        "path => { const link = document.createElement('a'); link.href = path; document.querySelector('main').append(link); link.click(); }",
                        path);
    }

    private static com.microsoft.playwright.Locator button(Window window, String name) {
        return window.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
