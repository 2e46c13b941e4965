package org.sextant.campaign.news.web;

import java.util.List;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.PublicCampaigns;
import org.sextant.campaign.news.PublicNews;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** What campaigns tell the public, the latest of each. */
@Component
class SearchableUpdates implements Searchable {

    private static final int ORDER = 48;
    private static final int MOST_OF_A_CAMPAIGN = 100;

    private final PublicNews news;
    private final PublicCampaigns campaigns;

    SearchableUpdates(PublicNews news, PublicCampaigns campaigns) {
        this.news = news;
        this.campaigns = campaigns;
    }

    @Override
    public String kind() {
        return "update";
    }

    @Override
    public String kind(Words words) {
        return words.of("news.search");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return campaigns.ids().stream()
                .flatMap(id -> campaigns.byId(id).stream())
                .flatMap(this::entries)
                .toList();
    }

    private Stream<Entry> entries(CampaignSummary campaign) {
        return news.latest(campaign.id(), MOST_OF_A_CAMPAIGN).stream()
                .map(update -> new Entry(
                        NewsPaths.of(campaign, update),
                        update.text().title(),
                        update.text().body()));
    }
}
