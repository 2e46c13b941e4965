package org.sextant.campaign.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.sextant.campaign.PlanItem;

/** A thing of a campaign's plan that can be moved to another day where the plan is shown. */
public interface Movable {

    /** Tells it from all others of the campaign, in letters, digits and hyphens. */
    String id();

    PlanItem item();

    /** Whether the person for whom it is shown may move it. */
    boolean mayMove();

    /**
     * Moves it, or asks first what else is to move; whoever may not is refused.
     *
     * @return why it cannot be on that day, in a sentence to stand at the field; empty where it can
     */
    Optional<String> moveTo(LocalDate day);
}
