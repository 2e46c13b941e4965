package org.sextant.shell;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.sextant.vocabulary.Sha256;
import org.springframework.core.io.ClassPathResource;

/**
 * The one style sheet of the public door. It stands in each page, so that a page is whole after one request on a bad line; the
 * content security policy names its hash and so needs no {@code unsafe-inline}.
 */
public final class PublicSheet {

    private static final String CSS = read();

    private PublicSheet() {}

    /** The sheet, to be written as it is. */
    public static Content css() {
        return output -> output.writeContent(CSS);
    }

    static String policySource() {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(CSS)) + "'";
    }

    private static String read() {
        try {
            return new ClassPathResource("META-INF/resources/ui/public.css")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException missing) {
            throw new UncheckedIOException("The front end has not been built", missing);
        }
    }
}
