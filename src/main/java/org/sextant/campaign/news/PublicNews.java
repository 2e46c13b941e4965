package org.sextant.campaign.news;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CampaignId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The updates as anybody may read them. Whether the campaign is public, the caller has asked. */
@Service
@Transactional(readOnly = true)
public class PublicNews {

    private final UpdateRepository updates;

    PublicNews(UpdateRepository updates) {
        this.updates = updates;
    }

    /** What is published, the latest first. */
    public List<UpdateSummary> latest(CampaignId campaign, int most) {
        return updates.findPublished(campaign, Limit.of(most)).stream()
                .map(Update::summary)
                .toList();
    }

    /** An update that the public has been shown, those taken down included. */
    public Optional<UpdateSummary> byNumber(CampaignId campaign, int number) {
        return updates.findByCampaignAndNumber(campaign, number).map(Update::summary);
    }
}
