package org.sextant.observatory;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which reports somebody was the first to read, or filed: they stay without their name. */
@Component
@Order(18)
class ReadingKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(PersonColumn.stays("report", "first_read_by"), PersonColumn.emptied("report", "filed_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(KeptTable.of("observatory.kept.read", """
                        select place, sent_at from report where first_read_by = :person order by sent_at desc"""), KeptTable.of("observatory.kept.filed", """
                        select place, sent_at from report where filed_by = :person order by sent_at desc"""));
    }
}
