package org.sextant.campaign.news.web;

import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.vocabulary.Language;

/** Where the updates of a campaign lie; after the language, but for the feed. */
final class NewsPaths {

    private NewsPaths() {}

    static String of(CampaignSummary campaign) {
        return "/campaigns/" + campaign.slug() + "/updates";
    }

    static String of(CampaignSummary campaign, UpdateSummary update) {
        return of(campaign) + "/" + update.number().orElseThrow();
    }

    static String feed(CampaignSummary campaign, Language language) {
        return "/feeds/campaigns/" + campaign.slug() + ".atom?lang=" + language.tag();
    }
}
