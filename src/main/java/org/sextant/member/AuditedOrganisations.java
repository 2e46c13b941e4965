package org.sextant.member;

import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AuditedOrganisations implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(
                AuditTable.byId("select id, name, 'organisations/' || slug from organisation where id in (:words)")
                        .plain(),
                AuditTable.bySlug(
                                "select slug, name, 'organisations/' || slug from organisation where slug in (:words)",
                                "organisation-")
                        .plain());
    }
}
