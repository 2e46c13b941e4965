package org.sextant.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Tells whoever started Sextant where it is, once it is there. */
@Component
class StartBanner {

    private static final Logger LOG = LoggerFactory.getLogger(StartBanner.class);

    private final PublicAddress address;
    private final Environment environment;

    StartBanner(PublicAddress address, Environment environment) {
        this.address = address;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        var words = environment.acceptsProfiles(Profiles.of("demo")) ? "start/demo.txt" : "start/production.txt";
        try {
            var text = new ClassPathResource(words).getContentAsString(StandardCharsets.UTF_8);
            LOG.info(text.replace("${address}", address.of("")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
