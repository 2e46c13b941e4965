package org.sextant.member.owndata;

import java.time.Duration;

/** What came of the wish to be erased. */
public sealed interface Erasing {

    record Erased() implements Erasing {}

    record WrongPassword() implements Erasing {}

    record TooManyTries(Duration waiting) implements Erasing {}

    /** The person alone keeps something going: a campaign, or the platform. It has to be handed over first. */
    record NeededStill() implements Erasing {}
}
