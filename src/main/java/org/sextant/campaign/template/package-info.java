/**
 * Plans that campaigns are started from: those that Sextant ships, those that people saved, and those of other campaigns. Who plans something listens for
 * {@link org.sextant.campaign.template.CampaignPlanned}, and offers what it has planned as {@link org.sextant.campaign.template.PlannedWork} or {@link org.sextant.campaign.template.PlannedWay}.
 */
@NullMarked
@NamedInterface("template")
package org.sextant.campaign.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
