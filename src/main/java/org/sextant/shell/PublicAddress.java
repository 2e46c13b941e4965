package org.sextant.shell;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the outside finds this installation. Links are made from it alone, never from a request's host. */
@Component
public class PublicAddress {

    private final URI origin;

    PublicAddress(@Value("${sextant.public-url}") URI origin) {
        if (origin.getHost() == null
                || !(origin.getScheme().equals("https") || origin.getScheme().equals("http"))) {
            throw new IllegalArgumentException("SEXTANT_PUBLIC_URL is an origin such as https://sextant.example.org");
        }
        this.origin = URI.create(origin.getScheme() + "://" + origin.getAuthority());
    }

    /**
     * The absolute address of a path.
     *
     * @param path begins with a slash
     */
    public String of(String path) {
        return origin + path;
    }

    boolean isHttps() {
        return origin.getScheme().equals("https");
    }

    /** Host, with the port where there is one: the first part of a log's origin line. */
    public String host() {
        return origin.getAuthority();
    }
}
