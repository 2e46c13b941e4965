package org.sextant.campaign.calendar;

import org.sextant.campaign.DraftPart;
import org.sextant.vocabulary.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days that were chosen for a draft go with it. */
@Component
class DaysOfDraft implements DraftPart {

    private final JdbcClient database;

    DaysOfDraft(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void erase(CampaignId draft) {
        database.sql("delete from campaign_observance where campaign = :campaign")
                .param("campaign", draft.uuid())
                .update();
    }
}
