package org.sextant.campaign.corridor;

import java.time.LocalDate;
import java.util.UUID;
import org.sextant.vocabulary.LocalizedText;

/**
 * A date that all parts of a corridor share.
 *
 * @param due the same day of the calendar in every place
 */
public record Waypoint(UUID id, LocalizedText title, LocalDate due, boolean reached) {

    /** The longest title in one language, in code points. */
    public static final int TITLE_LENGTH = 120;
}
