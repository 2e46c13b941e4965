package org.sextant.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The one Chromium of a test run: the system's, or one that Playwright has or can fetch. */
final class Chromium implements AutoCloseable {

    // The one without tool bars first: it need not draw them anew for each window.
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final long FETCH_MINUTES = 5;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    /** In milliseconds. A machine that has much to do shows late what it shows. */
    private static final double PATIENCE = 15_000;

    private Chromium(Playwright playwright, Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
    }

    static Optional<Chromium> start() {
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        var program = installed().or(() -> playwrightsOwn(playwright));
        if (program.isEmpty()) {
            playwright.close();
        }
        return program.map(found -> new Chromium(playwright, found));
    }

    private static Optional<Path> installed() {
        var folders = System.getenv("PATH").split(File.pathSeparator, -1);
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> playwrightsOwn(Playwright playwright) {
        var own = Path.of(playwright.chromium().executablePath());
        return Stream.of(own)
                .filter(path -> Files.isExecutable(path) || fetched(path))
                .findFirst();
    }

    private static boolean fetched(Path path) {
        try {
            var fetching = Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
            fetching.command().addAll(List.of("install", "chromium"));
            fetching.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            var process = fetching.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(FETCH_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return Files.isExecutable(path);
        } catch (IOException notFetched) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
