package org.sextant.campaign.coalition.ui;

import org.sextant.campaign.Campaigns;
import org.sextant.campaign.coalition.Coalition;
import org.sextant.campaign.coalition.Leaving;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What it takes to show somebody what their organisations stand behind. */
@Component
record OwnCoalitions(
        Coalition coalition,
        Leaving leaving,
        SpokespersonField.Choosing choosing,
        Campaigns campaigns,
        ObjectProvider<OwnCoalitionPart> parts) {}
