package org.sextant.action;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What wants somebody's attention about an action. */
public enum Concern {
    /** Its day has passed, and it is neither done nor called off. */
    LATE,
    /** It is near, and fewer people have signed up than are wanted. */
    SHORT,
    /** An event has ended, and nobody has written down what came of it. */
    NO_RESULT,
    NOBODY_IN_CHARGE;

    /** The concern in an address. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Concern> ofId(String id) {
        return Arrays.stream(values())
                .filter(concern -> concern.id().equals(id))
                .findFirst();
    }
}
