package org.sextant.vocabulary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An address in the web that one can lead others to: it runs nothing, and gives no password away. */
public record WebAddress(String text) {

    /** The longest, in characters. */
    public static final int LENGTH = 2000;

    private static final Set<String> SCHEMES = Set.of("https", "http");

    public WebAddress {
        if (parse(text).isEmpty()) {
            throw new IllegalArgumentException("Not an address in the web");
        }
    }

    /** Empty unless it is one. */
    public static Optional<WebAddress> of(String typed) {
        return parse(typed.strip()).map(WebAddress::new);
    }

    /** Empty unless it is one of at most so many characters. */
    public static Optional<WebAddress> of(String typed, int most) {
        return of(typed).filter(address -> address.text().length() <= most);
    }

    private static Optional<String> parse(String text) {
        try {
            var address = new URI(text);
            var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            var fits = text.length() <= LENGTH
                    && SCHEMES.contains(scheme)
                    && address.getHost() != null
                    && address.getUserInfo() == null;
            return fits ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    public String host() {
        return URI.create(text).getHost();
    }
}
