package org.sextant.shell;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that should not have happened: the log gets it whole under a number, the reader gets the number alone. */
public record Mishap(String number) {

    private static final Logger LOG = LoggerFactory.getLogger(Mishap.class);

    public static Mishap logged(@Nullable Throwable cause) {
        var mishap = new Mishap(UUID.randomUUID().toString().substring(0, 8));
        LOG.error("Unexpected error {}", mishap.number, cause);
        return mishap;
    }
}
