package org.sextant.petition.guard;

import java.util.List;
import java.util.stream.Stream;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

/** A group of signatures is called by its petition. Who is in it, and what they have in common, stays where it is watched. */
@Component
class AuditedVoidings implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return Stream.of("voiding", "suspicion")
                .map(table -> AuditTable.byId("""
                        select g.id, w.title, 'campaigns/' || c.slug || '/petitions/' || p.slug,
                         p.opened_at is not null and w.approved_at is not null
                        from %s g join petition p on p.id = g.petition join campaign c on c.id = p.campaign
                        join wording w on w.petition = p.id and w.language = p.original
                        where w.version = (select max(l.version) from wording l where l.petition = p.id and l.language = p.original)
                         and g.id in (:words)""".formatted(table), "voiding-", "joint-")
                        .plain())
                .toList();
    }
}
