package org.sextant.programme.argument;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

/** Where a comment stands; neither what it says nor who wrote it. */
@Component
class AuditedComments implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(AuditTable.byId("""
                select id, cast(null as varchar), 'arguments/' || argument, true
                from argument_comment where id in (:words)""", "argument-comment-"));
    }
}
