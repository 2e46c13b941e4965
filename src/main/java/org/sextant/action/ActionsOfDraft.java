package org.sextant.action;

import java.util.UUID;
import org.sextant.campaign.DraftPart;
import org.sextant.member.EndedScopes;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Planned actions and what is needed go with their draft. Where another organisation was asked to host, or somebody has signed up, the draft is not thrown away. */
@Component
class ActionsOfDraft implements DraftPart {

    private final JdbcClient database;
    private final EndedScopes scopes;

    ActionsOfDraft(JdbcClient database, EndedScopes scopes) {
        this.database = database;
        this.scopes = scopes;
    }

    @Override
    public boolean holdsBack(CampaignId draft) {
        return count(
                                "select count(*) from signup s join action a on a.id = s.action where a.campaign = :campaign",
                                draft)
                        + count(
                                "select count(*) from action_host h join action a on a.id = h.action where a.campaign = :campaign",
                                draft)
                > 0;
    }

    private int count(String sql, CampaignId draft) {
        return database.sql(sql)
                .param("campaign", draft.uuid())
                .query(Integer.class)
                .single();
    }

    @Override
    public void erase(CampaignId draft) {
        database.sql("select id from action where campaign = :campaign")
                .param("campaign", draft.uuid())
                .query(UUID.class)
                .list()
                .forEach(id -> scopes.erase(Scope.of(new ActionId(id))));
        run("delete from action_need where campaign = :campaign", draft);
        run("delete from action where campaign = :campaign", draft);
    }

    private void run(String sql, CampaignId draft) {
        database.sql(sql).param("campaign", draft.uuid()).update();
    }
}
