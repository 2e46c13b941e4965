package org.sextant.member;

import java.util.List;
import org.springframework.stereotype.Component;

/** Whom an invitation was sent to stays with whoever sent it. */
@Component
class AuditedInvitations implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(AuditTable.nameless("invitation", "", "invitation-"));
    }
}
