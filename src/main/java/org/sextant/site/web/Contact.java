package org.sextant.site.web;

import java.net.URI;
import org.sextant.shell.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where those who run this installation can be reached, about data and about holes. */
@Component
class Contact {

    private final URI uri;

    Contact(@Value("${sextant.security-contact}") String configured, PublicAddress address) {
        this.uri = URI.create(configured.isBlank() ? "mailto:security@" + host(address) : configured.strip());
        if (uri.getScheme() == null) {
            throw new IllegalArgumentException("SEXTANT_SECURITY_CONTACT is a URI such as mailto:security@example.org");
        }
    }

    private static String host(PublicAddress address) {
        return URI.create(address.of("/")).getHost();
    }

    URI uri() {
        return uri;
    }

    /** As people write it. */
    String shown() {
        return uri.getScheme().equals("mailto") ? uri.getSchemeSpecificPart() : uri.toString();
    }
}
