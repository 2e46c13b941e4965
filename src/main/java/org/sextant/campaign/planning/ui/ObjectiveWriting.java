package org.sextant.campaign.planning.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sextant.campaign.planning.Measure;

/**
 * What stands in the fields of an objective, also where it could not be stored so.
 *
 * @param measure null where somebody writes it down
 */
record ObjectiveWriting(
        String title,
        @Nullable Integer wanted,
        @Nullable Measure measure,
        String unit,
        @Nullable LocalDate due) {}
