package org.sextant.campaign.template;

import org.sextant.vocabulary.LocalizedText;

/**
 * Something that can be counted, and how far it is to come.
 *
 * @param unit what is counted, as in "members of parliament met"
 * @param day of the campaign by which, 0 for its first
 */
public record PlannedObjective(LocalizedText title, LocalizedText unit, int number, int day) {}
