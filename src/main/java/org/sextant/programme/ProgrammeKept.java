package org.sextant.programme;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which words of the programme somebody proposed or decided on, and what they said is met: it stays without their name. */
@Component
@Order(17)
class ProgrammeKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.stays("demand_fulfilment", "recorded_by"),
                PersonColumn.stays("demand_fulfilment", "confirmed_by"),
                PersonColumn.stays("programme_change", "proposed_by"),
                PersonColumn.stays("programme_change", "decided_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(KeptTable.of("programme.kept.fulfilments", """
                        select met_on, recorded_at, confirmed_at from demand_fulfilment where recorded_by = :person or confirmed_by = :person order by recorded_at desc"""), KeptTable.of("programme.kept.changes", """
                        select part, proposed_at, decided_at from programme_change where proposed_by = :person or decided_by = :person order by proposed_at desc"""));
    }
}
