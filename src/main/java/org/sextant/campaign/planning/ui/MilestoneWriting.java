package org.sextant.campaign.planning.ui;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of a milestone, also where it could not be stored so.
 *
 * @param hook on which it hangs
 */
record MilestoneWriting(
        String title, @Nullable LocalDate day, @Nullable UUID hook) {}
