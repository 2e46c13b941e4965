package org.sextant.moderation.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where matters lie below {@code /app}. */
final class MatterPath {

    static final String MODERATORS = "moderation/reports";
    static final String CONCERNED = "decisions";

    private static final Pattern SHAPE =
            Pattern.compile("(" + MODERATORS + "|" + CONCERNED + ")/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private MatterPath() {}

    static String ofModerator(UUID matter) {
        return MODERATORS + "/" + matter;
    }

    static String ofConcerned(UUID matter) {
        return CONCERNED + "/" + matter;
    }

    /** The matter of such a path; empty where it is none. */
    static Optional<UUID> matter(String path) {
        var parts = SHAPE.matcher(path);
        return parts.matches() ? Optional.of(UUID.fromString(parts.group(2))) : Optional.empty();
    }
}
