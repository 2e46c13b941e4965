package org.sextant.campaign.endorsement;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody said for organisations about demands: it is the organisation's, and stays without their name. */
@Component
@Order(22)
class EndorsementsKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(PersonColumn.stays("endorsement", "said_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(KeptTable.of("endorsement.kept", """
                        select o.name as organisation, e.demand, e.since from endorsement e join organisation o on o.id = e.organisation
                        where e.said_by = :person order by e.since desc""").changedAt("coalition"));
    }
}
