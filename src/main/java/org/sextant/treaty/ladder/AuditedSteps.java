package org.sextant.treaty.ladder;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

/** A step is called by the State that took it. */
@Component
class AuditedSteps implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(AuditTable.byId(
                        "select id, state, 'treaties', true from treaty_step where id in (:words)", "treaty-step-")
                .places());
    }
}
