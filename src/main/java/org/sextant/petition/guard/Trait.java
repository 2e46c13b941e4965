package org.sextant.petition.guard;

import java.time.Duration;

/** A way in which people seldom come to sign. What makes it so is told to moderators and to nobody else. */
public enum Trait {
    /** Many from one network in a few minutes. */
    BURST(20, Duration.ofMinutes(10)),
    /** Addresses that differ by their digits alone. */
    SEQUENCE(8, Duration.ofHours(1)),
    /** Many at one small mail provider. */
    DOMAIN(30, Duration.ofHours(1)),
    /** Many whose letters come back. */
    BOUNCED(10, Duration.ofHours(1));

    private final int noticed;
    private final Duration within;

    Trait(int noticed, Duration within) {
        this.noticed = noticed;
        this.within = within;
    }

    /** How many it takes to be noticed. */
    int noticed() {
        return noticed;
    }

    /** How many are worth a look; as many keep a group going that was noticed. */
    int unusual() {
        return noticed / 2;
    }

    Duration within() {
        return within;
    }
}
