package org.sextant.moderation;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody decided about what was reported, and what was decided about them. */
@Component
@Order(15)
class DecisionsKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.stays("matter", "decided_by"),
                PersonColumn.stays("matter", "appealed_by"),
                PersonColumn.stays("matter", "answered_by"),
                PersonColumn.rowGoes("sanction", "person"),
                PersonColumn.rowGoes("matter_answerable", "person"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of("moderation.kept.decisions", """
                        select opened_at, decided_at, answered_at from matter where decided_by = :person or answered_by = :person or appealed_by = :person order by opened_at desc"""),
                KeptTable.of("moderation.kept.sanctions", """
                        select begins, until, lifted_at from sanction where person = :person order by begins desc"""),
                KeptTable.of("moderation.kept.answerable", """
                        select m.opened_at, m.decided_at from matter m join matter_answerable a on a.matter = m.id
                        where a.person = :person order by m.opened_at desc"""));
    }
}
