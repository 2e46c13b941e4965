package org.sextant.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.sextant.vocabulary.Language;

/** Opens windows on the application; each has cookies of its own. */
public final class Browser {

    private static final int HEIGHT = 900;

    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final BiConsumer<String, Language> speak;
    private final List<BrowserContext> windows;
    private final Set<String> signedIn;

    /** @param speak in which language the workroom speaks to one of the demo's accounts */
    Browser(com.microsoft.playwright.Browser chromium, String address, BiConsumer<String, Language> speak) {
        this(chromium, address, speak, new ArrayList<>(), new HashSet<>());
    }

    private Browser(
            com.microsoft.playwright.Browser chromium,
            String address,
            BiConsumer<String, Language> speak,
            List<BrowserContext> windows,
            Set<String> signedIn) {
        this.chromium = chromium;
        this.address = address;
        this.speak = speak;
        this.windows = windows;
        this.signedIn = signedIn;
    }

    /** The same browser, for another application than that of the test run. */
    public Browser at(Door door) {
        return new Browser(chromium, door.address(), speak, windows, signedIn);
    }

    public Window window(Reader reader) {
        return window(reader, new NewContextOptions());
    }

    /** As the public door must work: without scripts. Axe cannot look at it, for it is one. */
    public Window windowWithoutScripts(Reader reader) {
        return window(reader, new NewContextOptions().setJavaScriptEnabled(false));
    }

    private Window window(Reader reader, NewContextOptions options) {
        var context = chromium.newContext(
                options.setBaseURL(address).setLocale(reader.language().tag()).setViewportSize(reader.width(), HEIGHT));
        windows.add(context);
        return new Window(context, reader, account -> {
            signedIn.add(account);
            speak.accept(account, reader.language());
        });
    }

    /** The application is that of other tests, too. */
    void speakEnglishAgain() {
        signedIn.forEach(account -> speak.accept(account, Language.EN));
    }

    void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }
}
