package org.sextant.action.attendance;

import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.signup.Guest;

/** What a host finds behind the code on a ticket. */
public sealed interface Entry {

    /**
     * The ticket is good.
     *
     * @param noted what is written down already; attended, if the ticket is shown once more
     */
    record Expected(Guest guest, Optional<Noted> noted) implements Entry {}

    /** There is no place for this person, or not yet. */
    record Waiting(Guest guest) implements Entry {}

    /** The place was given back, or what was known of it is erased. */
    record GivenBack() implements Entry {}

    /** A ticket of the same campaign, for something else. */
    record OfAnotherAction(ActionCard action) implements Entry {}

    /** No ticket has this code. */
    record Unknown() implements Entry {}
}
