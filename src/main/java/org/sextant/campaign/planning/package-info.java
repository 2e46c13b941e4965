/**
 * What a campaign wants to have reached, and the milestones on its way. Who counts something of it implements {@link org.sextant.campaign.planning.Measuring}.
 */
@NullMarked
@NamedInterface("planning")
package org.sextant.campaign.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
