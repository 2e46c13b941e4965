package org.sextant.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Opens windows on the application; each has cookies of its own. */
public final class Browser {

    private static final int HEIGHT = 900;

    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final List<BrowserContext> windows;
    private final Set<String> signedIn;

    Browser(com.microsoft.playwright.Browser chromium, String address) {
        this(chromium, address, new ArrayList<>(), new HashSet<>());
    }

    private Browser(
            com.microsoft.playwright.Browser chromium,
            String address,
            List<BrowserContext> windows,
            Set<String> signedIn) {
        this.chromium = chromium;
        this.address = address;
        this.windows = windows;
        this.signedIn = signedIn;
    }

    /** The same browser, for another application than that of the test run. */
    public Browser at(Door door) {
        return new Browser(chromium, door.address(), windows, signedIn);
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
        return new Window(context, reader, signedIn::add);
    }

    /** The demo's accounts that somebody has signed in with. */
    Set<String> signedIn() {
        return signedIn;
    }

    void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }
}
