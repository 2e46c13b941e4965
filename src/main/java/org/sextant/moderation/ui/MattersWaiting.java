package org.sextant.moderation.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sextant.member.RoleHolders;
import org.sextant.moderation.MatterSummary;
import org.sextant.moderation.Matters;
import org.sextant.moderation.ModerationRight;
import org.sextant.moderation.Subject;
import org.sextant.moderation.Subjects;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.shell.Waiting.Row;
import org.sextant.shell.Waiting.Urgency;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;

/** Reports and appeals that wait for a moderator. */
@SpringComponent
class MattersWaiting implements Waiting {

    private static final int MOST = 10;

    private final Matters matters;
    private final Subjects subjects;
    private final RoleHolders holders;
    private final Messages messages;

    MattersWaiting(Matters matters, Subjects subjects, RoleHolders holders, Messages messages) {
        this.matters = matters;
        this.subjects = subjects;
        this.holders = holders;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var words = messages.in(language);
        return matters.waitingFor(person).stream()
                .limit(MOST)
                .map(matter -> row(matter, words))
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return matters.anyOpen() ? holders.allowed(people, ModerationRight.DECIDE, Set.of()) : Set.of();
    }

    private Row row(MatterSummary matter, Words words) {
        var what = matter.appeal().isPresent() ? "appeal" : "report";
        return new Row(
                Sort.MODERATION,
                Urgency.SOMEBODY_WAITS,
                subjects.known(matter.about()).map(Subject::principle).orElse(Principle.DIGNITY),
                words.of("moderation.waiting." + what),
                MatterWords.titleText(matter, subjects, words),
                MatterWords.why(matter, words),
                words.of("moderation.waiting.act"),
                MatterPath.ofModerator(matter.id()),
                matter.id().toString());
    }
}
