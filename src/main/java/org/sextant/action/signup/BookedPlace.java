package org.sextant.action.signup;

import org.sextant.action.SlotNumber;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.SignupId;

/** A place that somebody has, without a word about who it is. */
public record BookedPlace(SignupId signup, ActionId action, SlotNumber slot) {}
