package org.sextant.action.signup;

import java.time.Instant;

/** Whether those who are booked can be reminded, or have been. */
public sealed interface Reminding {

    /** So many letters go out, one for each place that is still to come. */
    record Letters(int number) implements Reminding {}

    /** They were reminded less than a day ago. */
    record TooSoon(Instant from) implements Reminding {}

    /** Nobody has a place that is still to come. */
    record Nobody() implements Reminding {}
}
