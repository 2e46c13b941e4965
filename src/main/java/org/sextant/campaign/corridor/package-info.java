/**
 * Corridors: partner groups where people leave, cross and arrive each run a campaign of their own, with their own people and addressees, and share dates and sums. Nobody sees another's
 * people. Who counts something for a campaign offers it as {@link org.sextant.campaign.corridor.Progress}.
 */
@NullMarked
@NamedInterface("corridor")
package org.sextant.campaign.corridor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
