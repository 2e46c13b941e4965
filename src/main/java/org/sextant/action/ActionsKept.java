package org.sextant.action;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody is in charge of, ticked off and counted. */
@Component
@Order(30)
class ActionsKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.emptied("action", "in_charge"),
                PersonColumn.emptied("action_task", "done_by"),
                PersonColumn.stays("action_count", "counted_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of("action.kept.charge", """
                        select title as action, begins_at from action where in_charge = :person order by begins_at desc""").localized("action"),
                KeptTable.of("action.kept.tasks", """
                        select a.title as action, t.task, t.done_at from action_task t join action a on a.id = t.action
                        where t.done_by = :person order by t.done_at desc""").localized("action").localized("task"),
                KeptTable.of("action.kept.counts", """
                        select a.title as action, c.added, c.counted_at from action_count c join action a on a.id = c.action
                        where c.counted_by = :person order by c.counted_at desc""").localized("action"));
    }
}
