package org.sextant.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** People who sit in the workroom, each in a window of their own, and what the server took to answer them. */
final class Workroom implements AutoCloseable {

    private static final String SETTLED =
            "() => document.readyState === 'complete' && Object.values(window.Vaadin?.Flow?.clients ?? {})"
                    + ".every(client => !client.isActive || !client.isActive())";

    private final Sextant sextant;
    private final Playwright playwright;
    private final Browser chromium;
    private final List<BrowserContext> windows = new ArrayList<>();

    Workroom(Sextant sextant) {
        this.sextant = sextant;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Programs.need("chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    /** A window in which one of the demo's accounts is signed in. */
    Page signedIn(String account) {
        var window = chromium.newContext(new Browser.NewContextOptions().setBaseURL(sextant.url("")));
        windows.add(window);
        var page = window.newPage();
        var form =
                FormData.create().set("username", account + "@sextant.example").set("password", "sextant-demo");
        page.request().post("/app/login", RequestOptions.create().setForm(form).setMaxRedirects(0));
        return page;
    }

    /** Opens a page as from a link in a mail: milliseconds that the server works at all that it takes until the page is there, together. */
    double open(Page page, String path) {
        return answered(page, () -> page.navigate(path));
    }

    /** Follows a link on the page, which the application answers without loading anew: milliseconds, counted in the same way. */
    double follow(Page page, String path) {
        var link = page.locator("main a[href$='" + path + "']").first();
        // The client asks a moment after the click, and is at rest until then.
        return answered(
                page,
                () -> page.waitForRequestFinished(
                        new Page.WaitForRequestFinishedOptions().setPredicate(this::isOfAView), link::click));
    }

    private double answered(Page page, Runnable asking) {
        var had = new AtomicInteger();
        Consumer<Request> counting = request -> had.addAndGet(isOfAView(request) ? 1 : 0);
        var begun = AnswerTimes.answers();
        page.onRequestFinished(counting);
        try {
            asking.run();
            page.waitForFunction(SETTLED);
            return AnswerTimes.since(begun, had.get());
        } finally {
            page.offRequestFinished(counting);
        }
    }

    private boolean isOfAView(Request request) {
        return AnswerTimes.isOfAView(request.url().substring(sextant.url("").length()));
    }

    void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
