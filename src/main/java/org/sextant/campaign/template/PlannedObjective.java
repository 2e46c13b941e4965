package org.sextant.campaign.template;

import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;

/**
 * Something that can be counted, and how far it is to come.
 *
 * @param unit what is counted, as in "members of parliament met"
 * @param day of the campaign by which, 0 for its first
 * @param measure where Sextant counts it: by what name the part that plans objectives knows that
 */
public record PlannedObjective(
        LocalizedText title, LocalizedText unit, int number, int day, Optional<String> measure) {}
