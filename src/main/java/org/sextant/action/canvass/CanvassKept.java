package org.sextant.action.canvass;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How often somebody called or rang, not whom. */
@Component
@Order(33)
class CanvassKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(PersonColumn.emptied("canvass_entry", "noted_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(KeptTable.of("action.kept.canvass", """
                select a.title as action, count(*) as people, max(c.noted_at) as last from canvass_entry c join action a on a.id = c.action
                where c.noted_by = :person group by a.id, a.title order by last desc""").localized("action"));
    }
}
