package org.sextant.campaign.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tabs that features give a campaign. */
@Component
class CampaignTabs {

    private final ObjectProvider<CampaignTab> tabs;

    CampaignTabs(ObjectProvider<CampaignTab> tabs) {
        this.tabs = tabs;
    }

    /** From left to right. */
    List<CampaignTab> visibleTo(CampaignSummary campaign, PersonId person) {
        return tabs.stream()
                .filter(tab -> tab.visibleTo(campaign, person))
                .sorted(Comparator.comparingInt(CampaignTab::order))
                .toList();
    }

    Optional<CampaignTab> at(String path) {
        return tabs.stream().filter(tab -> tab.path().equals(path)).findFirst();
    }
}
