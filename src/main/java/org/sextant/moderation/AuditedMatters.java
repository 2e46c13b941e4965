package org.sextant.moderation;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

/** What was reported is read where it is decided, by those who decide. */
@Component
class AuditedMatters implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(AuditTable.byId("""
                select id, cast(null as varchar), 'moderation/reports/' || cast(id as varchar), true
                from matter where id in (:words)""", "report-", "appeal-"));
    }
}
