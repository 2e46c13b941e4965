package org.sextant.campaign.corridor;

import org.sextant.campaign.DraftPart;
import org.sextant.vocabulary.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A corridor is shared with others: a draft leaves it first. */
@Component
class CorridorOfDraft implements DraftPart {

    private final JdbcClient database;

    CorridorOfDraft(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean holdsBack(CampaignId draft) {
        return database.sql("select count(*) from corridor_part where campaign = :campaign")
                        .param("campaign", draft.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
