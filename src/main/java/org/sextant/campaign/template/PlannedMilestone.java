package org.sextant.campaign.template;

import org.sextant.vocabulary.LocalizedText;

/**
 * A point that a plan wants to have reached.
 *
 * @param day of the campaign, 0 for its first
 */
public record PlannedMilestone(LocalizedText title, int day) {}
