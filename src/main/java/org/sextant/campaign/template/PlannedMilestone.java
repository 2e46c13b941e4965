package org.sextant.campaign.template;

import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;

/**
 * A point that a plan wants to have reached.
 *
 * @param day of the campaign, 0 for its first
 * @param hangsOn which of the plan's milestones it waits for, 0 for the first; one that stands before it
 */
public record PlannedMilestone(LocalizedText title, int day, Optional<Integer> hangsOn) {}
