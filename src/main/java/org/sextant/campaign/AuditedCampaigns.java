package org.sextant.campaign;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

/** A campaign, and what lies within it and has a title. */
@Component
class AuditedCampaigns implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(
                AuditTable.byId("""
                        select id, title, 'campaigns/' || slug, stage in ('LIVE', 'PAUSED', 'ENDED')
                        from campaign where id in (:words)"""),
                within("campaign_update", "news"),
                within("campaign_objective", "plan"),
                within("campaign_milestone", "plan"),
                within("campaign_library_item", "library"),
                AuditTable.byId("select id, title, '', true from corridor where id in (:words)"));
    }

    private static AuditTable within(String table, String tab) {
        return AuditTable.byId("""
                select t.id, t.title, 'campaigns/' || c.slug || '/%s', false from %s t join campaign c on c.id = t.campaign
                where t.id in (:words)""".formatted(tab, table));
    }
}
