package org.sextant.petition.guard;

import java.time.Duration;

/** Whether somebody may sign now. */
public sealed interface Admission {

    record Admitted() implements Admission {}

    /**
     * Too many came from where they are, from their provider, or to this petition: which of these nobody is told.
     *
     * @param delay until one more would be admitted
     */
    record TooMany(Duration delay) implements Admission {}

    /**
     * Nobody may for now.
     *
     * @param by one that stops signing
     */
    record Restricted(Restriction by) implements Admission {}
}
