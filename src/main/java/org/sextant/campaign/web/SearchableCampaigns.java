package org.sextant.campaign.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sextant.campaign.PublicCampaigns;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class SearchableCampaigns implements Searchable {

    private static final int ORDER = 40;
    private static final PublicCampaigns.Filter EVERY =
            new PublicCampaigns.Filter(Optional.empty(), Optional.empty(), Optional.empty());

    private final PublicCampaigns campaigns;

    SearchableCampaigns(PublicCampaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String kind() {
        return "campaign";
    }

    @Override
    public String kind(Words words) {
        return words.of("campaign.search");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        var pages = campaigns.find(EVERY, 1).pages();
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> campaigns.find(EVERY, page))
                .flatMap(page -> page.campaigns().stream())
                .map(campaign -> new Entry("/campaigns/" + campaign.slug(), campaign.title(), campaign.summary()))
                .distinct()
                .toList();
    }
}
