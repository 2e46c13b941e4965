package org.sextant.petition;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody proposed and approved. That it took two people has to stay, without their names. A signature is of a mailbox, never of an account. */
@Component
@Order(40)
class PetitionKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.stays("petition", "proposed_by"),
                PersonColumn.emptied("petition", "sent_back_to"),
                PersonColumn.stays("wording", "approved_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of("petition.kept.proposed", """
                        select c.title as campaign, p.slug as petition, p.sent_back_why from petition p join campaign c on c.id = p.campaign
                        where p.proposed_by = :person or p.sent_back_to = :person order by p.id desc""").localized("campaign"),
                KeptTable.of("petition.kept.approved", """
                        select w.title as wording, w.language, w.version, w.approved_at from wording w
                        where w.approved_by = :person order by w.approved_at desc"""));
    }
}
