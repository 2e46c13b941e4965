package org.sextant.action.attendance;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** About whom somebody wrote down that they came: how often, not who they were. */
@Component
@Order(32)
class AttendanceKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(PersonColumn.emptied("attendance", "noted_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(KeptTable.of("action.kept.door", """
                select a.title as action, count(*) as people, max(t.noted_at) as last from attendance t join action a on a.id = t.action
                where t.noted_by = :person group by a.id, a.title order by last desc""").localized("action"));
    }
}
