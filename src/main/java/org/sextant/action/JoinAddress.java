package org.sextant.action;

import java.net.URI;
import java.net.URISyntaxException;
import org.sextant.vocabulary.PlainText;

/** Where one joins an action online. Whoever has it can come in, so that it is told only to those who have a place. */
public record JoinAddress(String url) {

    /** The longest, in code points. */
    public static final int LENGTH = 500;

    private static final String SECURE = "https://";

    public JoinAddress {
        if (PlainText.length(url) > LENGTH || !isWhole(url)) {
            throw new IllegalArgumentException("One joins at a whole address that begins with " + SECURE);
        }
    }

    /** Whether it can be followed as it stands, and nobody on the way reads along. */
    public static boolean isWhole(String typed) {
        try {
            var uri = new URI(typed);
            var host = uri.getHost();
            // What comes before an @ only looks like where the address leads.
            return typed.startsWith(SECURE) && uri.getRawUserInfo() == null && host != null && host.indexOf('.') > 0;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** As people write it who leave out what goes without saying. */
    String spoken() {
        return url.substring(SECURE.length());
    }
}
