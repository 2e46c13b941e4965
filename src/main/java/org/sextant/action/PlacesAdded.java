package org.sextant.action;

import org.sextant.vocabulary.ActionId;

/** There is room now for some of those who wait. */
public record PlacesAdded(ActionId id) {}
