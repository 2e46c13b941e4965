package org.sextant.petition;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

/** A petition is called by the latest title in the language in which it was written. Nothing here leads to a signature. */
@Component
class AuditedPetitions implements AuditedThings {

    private static final String PETITIONS = """
            select %1$s, w.title, 'campaigns/' || c.slug || '/petitions/' || p.slug,
             p.opened_at is not null and w.approved_at is not null
            from petition p join campaign c on c.id = p.campaign join wording w on w.petition = p.id and w.language = p.original
            where w.version = (select max(l.version) from wording l where l.petition = p.id and l.language = p.original)
             and %1$s in (:words)""";

    @Override
    public List<AuditTable> tables() {
        return List.of(
                AuditTable.byId(PETITIONS.formatted("p.id")).plain(),
                AuditTable.bySlug(
                                PETITIONS.formatted("p.slug"),
                                "petition-",
                                "wording-",
                                "translation-",
                                "addressees-",
                                "supporters-")
                        .plain());
    }
}
