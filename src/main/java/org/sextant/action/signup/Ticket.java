package org.sextant.action.signup;

import java.time.Instant;
import java.util.Optional;
import org.sextant.action.ActionSummary;
import org.sextant.action.SlotNumber;
import org.sextant.sealing.TypedCode;

/**
 * What a link in a letter shows of a sign-up.
 *
 * @param since from when on they have stood there
 * @param slot which shift or day, where there are several
 * @param action with its place and where to join it for who is booked, once those of a sensitive one may be told; else without them
 * @param position in the waiting list; 0 for who does not wait
 * @param code to show at the door, for who is booked
 * @param placeTold when the place will be told to who is booked; empty where it is told already
 */
public record Ticket(
        Standing standing,
        Instant since,
        SlotNumber slot,
        ActionSummary action,
        int position,
        Optional<TypedCode> code,
        Optional<Instant> placeTold) {}
