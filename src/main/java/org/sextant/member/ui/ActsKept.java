package org.sextant.member.ui;

import java.util.List;
import java.util.Set;
import org.sextant.member.AuditLine;
import org.sextant.member.AuditReading;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptEntry;
import org.sextant.member.KeptSection;
import org.sextant.member.KeptValue.Explained;
import org.sextant.member.KeptValue.InLanguages;
import org.sextant.member.KeptValue.Moment;
import org.sextant.member.PersonColumn;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** What somebody did under a mandate, and what others did about them, in the words of the audit trail. */
@Component
class ActsKept implements KeptAboutPerson {

    private final AuditReading audit;
    private final ActNames names;
    private final OnWhat on;
    private final Messages messages;

    ActsKept(AuditReading audit, ActNames names, OnWhat on, Messages messages) {
        this.audit = audit;
        this.names = names;
        this.on = on;
        this.messages = messages;
    }

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(PersonColumn.stays("audit_entry", "person"), PersonColumn.stays("audit_entry", "about_person"));
    }

    @Override
    public List<KeptSection> sections(PersonId person) {
        return List.of(
                new KeptSection(
                        "member.kept.acts",
                        "",
                        audit.by(person).stream().map(this::entry).toList()),
                new KeptSection(
                        "member.kept.about",
                        "",
                        audit.about(person).stream().map(this::entry).toList()));
    }

    private KeptEntry entry(AuditLine line) {
        var act = messages.everywhere(words -> names.of(line.act(), words));
        var said = KeptEntry.of("at", new Moment(line.at())).and("act", new Explained(line.act(), act));
        return line.on().isEmpty()
                ? said
                : said.and("subject", new InLanguages(messages.everywhere(words -> on.text(line, words))));
    }
}
