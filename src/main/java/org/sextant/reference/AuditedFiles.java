package org.sextant.reference;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

@Component
class AuditedFiles implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(AuditTable.nameless("reference_update", "reference", "reference-file-"));
    }
}
