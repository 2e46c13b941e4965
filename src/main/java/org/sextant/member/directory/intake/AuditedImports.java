package org.sextant.member.directory.intake;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

@Component
class AuditedImports implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(AuditTable.nameless("people_import", "", "people-imported"));
    }
}
