package org.sextant.moderation.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sextant.moderation.MatterSummary;
import org.sextant.moderation.Matters;
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

/** What a moderator sent back to those who stand for it, until they say that it is changed. */
@SpringComponent
class ChangesWaiting implements Waiting {

    private static final int MOST = 10;

    private final Matters matters;
    private final Subjects subjects;
    private final Messages messages;

    ChangesWaiting(Matters matters, Subjects subjects, Messages messages) {
        this.matters = matters;
        this.subjects = subjects;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var words = messages.in(language);
        return matters.toBeChanged(person).stream()
                .limit(MOST)
                .map(matter -> row(matter, words))
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return matters.askedToChange(people);
    }

    private Row row(MatterSummary matter, Words words) {
        return new Row(
                Sort.TASK,
                Urgency.TODAY,
                subjects.known(matter.about()).map(Subject::principle).orElse(Principle.DIGNITY),
                words.of("moderation.waiting.change"),
                MatterWords.titleText(matter, subjects, words),
                matter.decided().map(MatterSummary.Decided::reason).orElse(""),
                words.of("moderation.waiting.change.act"),
                MatterPath.ofConcerned(matter.id()),
                matter.id().toString());
    }
}
