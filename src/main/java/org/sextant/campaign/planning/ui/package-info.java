/** Objectives and milestones in a campaign's plan. */
@NullMarked
package org.sextant.campaign.planning.ui;

import org.jspecify.annotations.NullMarked;
