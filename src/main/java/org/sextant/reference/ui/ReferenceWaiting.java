package org.sextant.reference.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sextant.member.Mandates;
import org.sextant.member.RoleHolders;
import org.sextant.reference.ReferenceFiles;
import org.sextant.reference.ReferenceRight;
import org.sextant.reference.ReferenceUpdates;
import org.sextant.shell.Messages;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** Files that somebody else brought, and that wait for a second person. */
@Component
class ReferenceWaiting implements Waiting {

    private final ReferenceUpdates updates;
    private final ReferenceFiles files;
    private final Mandates mandates;
    private final RoleHolders holders;
    private final Messages messages;

    ReferenceWaiting(
            ReferenceUpdates updates, ReferenceFiles files, Mandates mandates, RoleHolders holders, Messages messages) {
        this.updates = updates;
        this.files = files;
        this.mandates = mandates;
        this.holders = holders;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        if (!mandates.allows(person, ReferenceRight.CONFIRM)) {
            return List.of();
        }
        var words = messages.in(language);
        return updates.waitingFor(person).stream().map(file -> row(file, words)).toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return holders.allowed(
                people,
                ReferenceRight.CONFIRM,
                one -> !of(one, Language.EN, latest).isEmpty());
    }

    private Row row(String file, Words words) {
        return new Row(
                Sort.APPROVAL,
                Urgency.SOMEBODY_WAITS,
                Principle.RIGHTS,
                words.of("reference.kind"),
                files.byName(file).title(words),
                words.of("reference.why"),
                words.of("reference.act"),
                Sought.on(ReferenceView.PATH, file),
                file);
    }
}
