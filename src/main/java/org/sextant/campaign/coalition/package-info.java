/**
 * The coalition of a campaign: several organisations on equal footing. Each stands behind it by its own yes and leaves by its own word; none strikes another out.
 */
@NullMarked
@NamedInterface("coalition")
package org.sextant.campaign.coalition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
