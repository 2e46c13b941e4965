package org.sextant.treaty.listing;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

@Component
class AuditedLists implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(AuditTable.nameless("treaty_list", "treaties/lists", "treaty-list-"));
    }
}
