package org.sextant.campaign.planning;

import java.time.LocalDate;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/**
 * What is wanted.
 *
 * @param wanted how many of the unit
 * @param due by when, in the campaign's zone
 */
public record PlanObjective(LocalizedText title, int wanted, Unit unit, LocalDate due) {

    /** The longest title in one language, in code points. */
    public static final int TITLE_LENGTH = 120;

    /** The most that can be wanted, and written down as reached. */
    public static final int MOST = 1_000_000_000;

    public PlanObjective {
        if (title.texts().values().stream().anyMatch(text -> PlainText.length(text) > TITLE_LENGTH)) {
            throw new IllegalArgumentException("A title is longer than " + TITLE_LENGTH + " characters");
        }
        if (wanted < 1 || wanted > MOST) {
            throw new IllegalArgumentException("An objective wants between 1 and " + MOST);
        }
    }
}
