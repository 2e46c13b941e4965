package org.sextant.testing;

import static com.microsoft.playwright.options.WaitForSelectorState.HIDDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sextant.vocabulary.Language;

/** One reader's window. {@link #page()} is Playwright's own, for everything that is not said here. */
public final class Window {

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    // Vaadin answers no address at once: the page is there when no request of its client is under way.
    private static final String SETTLED =
            "() => document.readyState === 'complete' && Object.values(window.Vaadin?.Flow?.clients ?? {})"
                    + ".every(client => !client.isActive || !client.isActive())";

    private final Page page;
    private final Reader reader;
    private final Consumer<String> signedIn;
    private boolean justSignedIn;

    Window(BrowserContext context, Reader reader, Consumer<String> signedIn) {
        this.page = context.newPage();
        this.reader = reader;
        this.signedIn = signedIn;
    }

    public Page page() {
        if (justSignedIn) {
            enter("/app/");
        }
        return page;
    }

    /** Goes to a path and waits until it is there. */
    public Response open(String path) {
        if (justSignedIn && !path.startsWith("/app")) {
            enter("/app/");
        }
        return justSignedIn ? enter(path) : go(path);
    }

    private Response enter(String path) {
        justSignedIn = false;
        var answer = go(path);
        if (!reader.language().tag().equals(page.locator("html").getAttribute("lang"))) {
            chooseLanguage(reader.language());
        }
        return answer;
    }

    private Response go(String path) {
        var answer = page.navigate(path);
        settle();
        return answer;
    }

    /** Goes to a public page in this reader's language. */
    public Response openPublic(String path) {
        return open("/" + reader.language().tag() + path);
    }

    /** Waits until the workroom has answered what was clicked or typed. */
    public void settle() {
        page().waitForFunction(SETTLED);
    }

    /**
     * Signs in with one of the demo's accounts, as in {@code organizer}, whom the workroom answers in this reader's language until the test ends. Does not show the sign-in page:
     * that has its own test; and goes to the home of the workroom only if the test goes nowhere else, for each page of it takes a second.
     */
    public Window signIn(String account) {
        signedIn.accept(account);
        var form =
                FormData.create().set("username", account + "@sextant.example").set("password", "sextant-demo");
        var answer = page.request()
                .post("/app/login", RequestOptions.create().setForm(form).setMaxRedirects(0));
        assertThat(answer.headers()).as(account + " signs in").containsEntry("location", "/app/");
        justSignedIn = true;
        return this;
    }

    /** Changes the workroom's language as a person does, in the menu under their name. */
    public void chooseLanguage(Language language) {
        chooseFromOwnMenu(language.ownName());
        page().locator("html[lang=" + language.tag() + "]").waitFor();
        settle();
    }

    /** Chooses from the menu under one's name, and waits until the menu has closed: it fades out while the next view is already there. */
    public void chooseFromOwnMenu(String item) {
        page().locator("vaadin-menu-bar-button").first().click();
        page().locator("vaadin-menu-bar-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .click();
        page().locator("vaadin-menu-bar-item").first().waitFor(new Locator.WaitForOptions().setState(HIDDEN));
        settle();
    }

    /** No barrier that a machine can find on this page (WCAG 2.2, A and AA), and nothing that sticks out sideways. */
    public void assertAccessible() {
        assertNoBarrier();
        assertThat((Integer) page().evaluate(
                                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that %s has to scroll sideways on %s", reader, page().url())
                .isLessThanOrEqualTo(0);
        assertThat(page().locator("html").getAttribute("lang"))
                .isEqualTo(reader.language().tag());
        assertThat(page().locator("html").getAttribute("dir"))
                .isEqualTo(reader.language().direction());
    }

    // What fades in is pale for a moment, and no barrier.
    private void assertNoBarrier() {
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            assertThat(violations().stream().map(Window::told).collect(Collectors.joining("\n")))
                    .as("barriers on %s for %s", page().url(), reader)
                    .isEmpty();
        });
    }

    // What passed is not asked for, and there are no frames: either would take longer than the check itself.
    private List<Rule> violations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page())
                .options(options)
                .withTags(WCAG_2_2_AA)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
    }

    private static String told(Rule rule) {
        var places = rule.getNodes().stream().map(Window::told).collect(Collectors.joining("\n  "));
        return "%s (%s): %s%n  %s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(), places);
    }

    private static String told(CheckedNode node) {
        return node.getTarget() + " " + node.getHtml() + " "
                + node.getFailureSummary().replace('\n', ' ');
    }

    /** With {@code -Dsextant.pictures=true}: keeps a picture of the whole page under {@code target/screenshots}, named for what it shows and for the reader. */
    public void picture(String name) {
        if (!Boolean.getBoolean("sextant.pictures")) {
            return;
        }
        var file = name + "-" + reader.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        page().screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", file)));
    }
}
