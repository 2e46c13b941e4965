package org.sextant.treaty;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody recorded or confirmed of treaties: it stays without their name. */
@Component
@Order(19)
class TreatyWorkKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.stays("treaty_step", "recorded_by"),
                PersonColumn.stays("treaty_step", "confirmed_by"),
                PersonColumn.stays("treaty_recommendation", "recorded_by"),
                PersonColumn.stays("treaty_recommendation", "confirmed_by"),
                PersonColumn.stays("treaty_list", "proposed_by"),
                PersonColumn.stays("treaty_list", "approved_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of("treaty.kept.recommendations", """
                        select made_on, recorded_at, confirmed_at from treaty_recommendation where recorded_by = :person or confirmed_by = :person order by recorded_at desc"""),
                KeptTable.of("treaty.kept.steps", """
                        select taken_on, recorded_at, confirmed_at from treaty_step where recorded_by = :person or confirmed_by = :person order by recorded_at desc"""),
                KeptTable.of("treaty.kept.lists", """
                        select as_of, proposed_at, approved_at from treaty_list where proposed_by = :person or approved_by = :person order by proposed_at desc"""));
    }
}
