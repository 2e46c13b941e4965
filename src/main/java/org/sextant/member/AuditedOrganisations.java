package org.sextant.member;

import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AuditedOrganisations implements AuditedThings {

    private static final String ORGANISATIONS =
            "select %1$s, name, 'organisations/' || slug, true from organisation where %1$s in (:words)";

    @Override
    public List<AuditTable> tables() {
        return List.of(
                AuditTable.byId(ORGANISATIONS.formatted("id")).plain(),
                AuditTable.bySlug(ORGANISATIONS.formatted("slug"), "organisation-")
                        .plain());
    }
}
