package org.sextant.member;

import java.util.List;
import java.util.Set;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The mailbox that somebody has asked for. */
@Component
@Order(10)
class MailboxKept implements KeptAboutPerson {

    private final MailboxLinks links;

    MailboxKept(MailboxLinks links) {
        this.links = links;
    }

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(PersonColumn.rowGoes("mailbox_change", "person"));
    }

    @Override
    public List<KeptSection> sections(PersonId person) {
        return List.of(new KeptSection(
                "member.kept.mailbox", "account", links.kept(person).stream().toList()));
    }
}
