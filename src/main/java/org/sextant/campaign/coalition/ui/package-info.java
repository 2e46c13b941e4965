/** Coalitions in the workroom: the partners of a campaign, and what one's organisations stand behind. */
@NullMarked
@NamedInterface("coalition-ui")
package org.sextant.campaign.coalition.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
