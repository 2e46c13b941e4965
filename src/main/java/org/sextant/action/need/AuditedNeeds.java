package org.sextant.action.need;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

/** A need is called by what was written of it; most are not. */
@Component
class AuditedNeeds implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(AuditTable.byId("""
                select n.id, n.words, 'campaigns/' || c.slug || '/needs', false
                from action_need n join campaign c on c.id = n.campaign where n.id in (:words)""", "need-", "member-"));
    }
}
