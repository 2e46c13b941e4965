package org.sextant.campaign.library;

import org.sextant.campaign.DraftPart;
import org.sextant.vocabulary.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links and files are taken out first, by hand; what was removed a moment ago can still be put back, and counts. */
@Component
class ShelfOfDraft implements DraftPart {

    private final JdbcClient database;

    ShelfOfDraft(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean holdsBack(CampaignId draft) {
        return database.sql("select count(*) from campaign_library_item where campaign = :campaign")
                        .param("campaign", draft.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
