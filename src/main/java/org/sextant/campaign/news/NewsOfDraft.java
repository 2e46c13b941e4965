package org.sextant.campaign.news;

import org.sextant.campaign.DraftPart;
import org.sextant.vocabulary.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody has written for the public is taken out first, by hand. */
@Component
class NewsOfDraft implements DraftPart {

    private final JdbcClient database;

    NewsOfDraft(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean holdsBack(CampaignId draft) {
        return database.sql("select count(*) from campaign_update where campaign = :campaign")
                        .param("campaign", draft.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
