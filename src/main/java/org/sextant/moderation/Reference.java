package org.sextant.moderation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which thing.
 *
 * @param key its address below its kind, without slashes: {@code ratify-icrmw}, or {@code ratify-icrmw~3} for the third update of that campaign
 */
public record Reference(Kind kind, String key) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9~-]{1,200}");

    public Reference {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not the address of anything");
        }
    }

    /** Reads what stands in an address; empty where nothing can be called so. */
    public static Optional<Reference> of(String kind, String key) {
        return Kind.of(kind).filter(_ -> KEY.matcher(key).matches()).map(known -> new Reference(known, key));
    }

    @Override
    public String toString() {
        return kind.path() + "/" + key;
    }
}
