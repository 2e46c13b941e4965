package org.sextant.campaign.ui;

import java.util.Optional;
import org.sextant.campaign.PlanItem;

/**
 * A thing in the plan as it is shown.
 *
 * @param id tells it from the others that are shown
 * @param movable for those who may move it
 */
record Placed(String id, PlanItem item, Optional<Movable> movable) {}
