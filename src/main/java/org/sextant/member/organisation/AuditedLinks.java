package org.sextant.member.organisation;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

@Component
class AuditedLinks implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(AuditTable.nameless("join_link", "", "join-link-"));
    }
}
