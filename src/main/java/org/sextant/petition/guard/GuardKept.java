package org.sextant.petition.guard;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How somebody guarded petitions: it stays without their name. */
@Component
@Order(31)
class GuardKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.stays("petition_restriction", "set_by"), PersonColumn.stays("voiding", "restored_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(KeptTable.of("signing.kept.restrictions", """
                        select since from petition_restriction where set_by = :person order by since desc"""), KeptTable.of("signing.kept.voidings", """
                        select frozen_at as proposed_at, restored_at from voiding where restored_by = :person order by frozen_at desc"""));
    }
}
