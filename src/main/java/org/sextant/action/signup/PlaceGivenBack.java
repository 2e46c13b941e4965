package org.sextant.action.signup;

import org.sextant.vocabulary.SignupId;

/** Somebody gave back a place, or one in the waiting list. Handled before anything is committed. */
public record PlaceGivenBack(SignupId id) {}
