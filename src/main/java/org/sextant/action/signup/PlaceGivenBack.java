package org.sextant.action.signup;

import java.util.Optional;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;

/**
 * Somebody gave back a place, or one in the waiting list. Handled before anything is committed.
 *
 * @param booked the member who had a place; empty for who only waited, and for who signed up by mailbox
 */
public record PlaceGivenBack(SignupId id, ActionId action, Optional<PersonId> booked) {}
