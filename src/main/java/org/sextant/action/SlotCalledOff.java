package org.sextant.action;

import org.sextant.vocabulary.ActionId;

/** A shift or a day of an action will not take place, while the others do. */
public record SlotCalledOff(ActionId id, SlotNumber slot) {}
