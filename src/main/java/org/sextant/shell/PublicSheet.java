package org.sextant.shell;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.sextant.vocabulary.Sha256;
import org.springframework.core.io.ClassPathResource;

/**
 * The style sheets of the public door. They stand in each page, so that a page is whole after one request on a bad line; the
 * content security policy names their hashes and so needs no {@code unsafe-inline}.
 */
public final class PublicSheet {

    private static final String CSS = read("public.css");
    private static final String MORE = read("pages.css");

    private PublicSheet() {}

    /** The sheet of every page, to be written as it is. */
    public static Content css() {
        return output -> output.writeContent(CSS);
    }

    /** What all but the smallest pages add to it, after it. */
    public static Content more() {
        return output -> output.writeContent(MORE);
    }

    static String policySources() {
        return policySource(CSS) + " " + policySource(MORE);
    }

    private static String policySource(String sheet) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(sheet)) + "'";
    }

    private static String read(String sheet) {
        try {
            return new ClassPathResource("META-INF/resources/ui/" + sheet)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException missing) {
            throw new UncheckedIOException("The front end has not been built", missing);
        }
    }
}
