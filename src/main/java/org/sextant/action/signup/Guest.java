package org.sextant.action.signup;

import java.time.Instant;
import java.util.Optional;
import org.sextant.action.SlotNumber;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.SignupId;

/**
 * Somebody who takes part, as the hosts see them.
 *
 * @param slot which shift or day, where there are several
 * @param name empty for somebody whose account is gone
 * @param email empty for a member, who is reached in the workroom
 * @param note for the hosts; may be empty
 * @param since when they have a place, or wait for one
 */
public record Guest(
        SignupId id,
        Standing standing,
        SlotNumber slot,
        String name,
        Optional<EmailAddress> email,
        String note,
        Instant since) {}
