package org.sextant.member.access;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sextant.shell.Words;

/** What somebody signs in with, as coarse as it takes for its owner to know it again. Read from what browsers say of themselves, so it proves nothing. */
public record Device(Browser browser, Platform platform) {

    /** In the order in which they are looked for: some name others, too. */
    public enum Browser {
        EDGE("Edge", "Edg"),
        OPERA("Opera", "OPR/"),
        FIREFOX("Firefox", "Firefox|FxiOS"),
        CHROME("Chrome", "Chrome|CriOS|Chromium"),
        SAFARI("Safari", "Safari"),
        OTHER("", "");

        private final String brand;
        private final Pattern sign;

        Browser(String brand, String sign) {
            this.brand = brand;
            this.sign = Pattern.compile(sign);
        }

        /** The same in every language; empty for one that is not known. */
        public String brand() {
            return brand;
        }
    }

    /** In the order in which they are looked for: Android names Linux, too. */
    public enum Platform {
        ANDROID("Android", "Android"),
        IOS("iOS", "iPhone|iPad|iPod"),
        WINDOWS("Windows", "Windows"),
        MACOS("macOS", "Macintosh"),
        LINUX("Linux", "Linux|X11"),
        OTHER("", "");

        private final String brand;
        private final Pattern sign;

        Platform(String brand, String sign) {
            this.brand = brand;
            this.sign = Pattern.compile(sign);
        }

        /** The same in every language; empty for one that is not known. */
        public String brand() {
            return brand;
        }
    }

    static Device of(String userAgent) {
        return new Device(
                Stream.of(Browser.values())
                        .filter(browser -> browser.sign.matcher(userAgent).find())
                        .findFirst()
                        .orElse(Browser.OTHER),
                Stream.of(Platform.values())
                        .filter(platform -> platform.sign.matcher(userAgent).find())
                        .findFirst()
                        .orElse(Platform.OTHER));
    }

    /** As its owner calls it, as in "Firefox on Linux". */
    public String told(Words words) {
        return words.of(
                "access.device",
                "browser",
                browser == Browser.OTHER ? words.of("access.device.browser") : browser.brand,
                "platform",
                platform == Platform.OTHER ? words.of("access.device.platform") : platform.brand);
    }
}
