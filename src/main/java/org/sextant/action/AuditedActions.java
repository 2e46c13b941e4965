package org.sextant.action;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

@Component
class AuditedActions implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(AuditTable.byId("""
                select a.id, a.title, 'campaigns/' || c.slug || '/actions/' || a.slug,
                 a.state in ('OPEN', 'UNDER_WAY', 'DONE') and c.stage in ('LIVE', 'PAUSED', 'ENDED')
                from action a join campaign c on c.id = a.campaign where a.id in (:words)"""));
    }
}
