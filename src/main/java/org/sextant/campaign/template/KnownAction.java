package org.sextant.campaign.template;

import org.sextant.vocabulary.ActionId;

/** An action that there is, and how it would be planned again. */
public record KnownAction(ActionId id, PlannedAction plan) {}
