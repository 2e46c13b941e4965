package org.sextant.campaign.planning;

import java.time.LocalDate;
import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PlainText;

/**
 * What is to have happened by when.
 *
 * @param day in the campaign's zone
 * @param hangsOn the milestone it waits for, from which it keeps its distance
 */
public record PlanMilestone(LocalizedText title, LocalDate day, Optional<MilestoneId> hangsOn) {

    /** The longest title in one language, in code points. */
    public static final int TITLE_LENGTH = 120;

    public PlanMilestone {
        if (title.texts().values().stream().anyMatch(text -> PlainText.length(text) > TITLE_LENGTH)) {
            throw new IllegalArgumentException("A title is longer than " + TITLE_LENGTH + " characters");
        }
    }
}
