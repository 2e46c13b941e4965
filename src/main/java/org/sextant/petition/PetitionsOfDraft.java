package org.sextant.petition;

import org.sextant.campaign.DraftPart;
import org.sextant.vocabulary.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The wording of a petition is the work of several people, and it may have its first supporters: a draft that has one is not thrown away. */
@Component
class PetitionsOfDraft implements DraftPart {

    private final JdbcClient database;

    PetitionsOfDraft(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean holdsBack(CampaignId draft) {
        return database.sql("select count(*) from petition where campaign = :campaign")
                        .param("campaign", draft.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
