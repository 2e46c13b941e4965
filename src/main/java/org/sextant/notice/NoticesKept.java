package org.sextant.notice;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody was told, and how they want to be. */
@Component
@Order(14)
class NoticesKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(PersonColumn.rowGoes("notice", "person"), PersonColumn.rowGoes("notice_choice", "person"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of("notice.kept.told", """
                        select title as title_of, at, read_at from notice where person = :person order by at desc""").changedAt("notices"),
                KeptTable.of("notice.kept.choices", """
                        select topic, frequency from notice_choice where person = :person order by topic""")
                        .coded("topic", "notice.topic")
                        .coded("frequency", "notice.frequency")
                        .changedAt("account"));
    }
}
