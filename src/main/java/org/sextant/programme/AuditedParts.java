package org.sextant.programme;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

/** Demands and principles, whether they are changed or endorsed. */
@Component
class AuditedParts implements AuditedThings {

    private static final String CHANGE = "programme-change-";

    @Override
    public List<AuditTable> tables() {
        return List.of(
                AuditTable.bySlug(
                        "select demand, title, 'programme/' || demand, true from demand where demand in (:words)",
                        CHANGE,
                        "endorsement-"),
                // Written as Principle.id() is.
                AuditTable.bySlug("""
                        select p.slug, p.name, 'programme/' || p.slug, true
                        from (select replace(lower(principle), '_', '-') as slug, name from principle) p
                        where p.slug in (:words)""", CHANGE));
    }
}
