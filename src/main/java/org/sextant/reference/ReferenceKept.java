package org.sextant.reference;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which files of facts somebody brought or agreed to: they stay without their name. */
@Component
@Order(23)
class ReferenceKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.stays("reference_update", "proposed_by"),
                PersonColumn.stays("reference_update", "approved_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(KeptTable.of("reference.kept.files", """
                        select as_of, proposed_at, approved_at from reference_update where proposed_by = :person or approved_by = :person order by proposed_at desc"""));
    }
}
