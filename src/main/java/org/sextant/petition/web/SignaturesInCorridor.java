package org.sextant.petition.web;

import org.sextant.campaign.corridor.Progress;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;
import org.springframework.stereotype.Component;

/** How many have signed a campaign's petitions. */
@Component
class SignaturesInCorridor implements Progress {

    private static final int FIRST = 10;

    private final Showcase showcase;

    SignaturesInCorridor(Showcase showcase) {
        this.showcase = showcase;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public String title(Words words) {
        return words.of("petition.corridor.signatures");
    }

    @Override
    public long of(CampaignId campaign) {
        return showcase.of(campaign).stream().mapToLong(Shown::count).sum();
    }
}
