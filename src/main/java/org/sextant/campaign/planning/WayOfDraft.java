package org.sextant.campaign.planning;

import org.sextant.campaign.DraftPart;
import org.sextant.vocabulary.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Objectives and milestones go with their draft. */
@Component
class WayOfDraft implements DraftPart {

    private final JdbcClient database;

    WayOfDraft(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void erase(CampaignId draft) {
        run("update campaign_milestone set hangs_on = null where campaign = :campaign", draft);
        run("delete from campaign_milestone where campaign = :campaign", draft);
        run("delete from campaign_objective where campaign = :campaign", draft);
    }

    private void run(String sql, CampaignId draft) {
        database.sql(sql).param("campaign", draft.uuid()).update();
    }
}
