package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.petition.guard.Alarms;
import org.sextant.petition.guard.Suspicions;
import org.sextant.petition.signing.Voices;
import org.sextant.shell.Messages;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;

/** Tells those who watch over signatures what is the matter: objections, wrong counts, lost mail, trends; and what signers wrote. */
@SpringComponent
class SignaturesWaiting implements Waiting {

    /** Of what signers wrote, as one thing of the moderators' page. */
    static final String VOICES = "voices";

    private final Voices voices;
    private final Suspicions suspicions;
    private final Alarms alarms;
    private final Access access;
    private final Messages messages;

    SignaturesWaiting(Voices voices, Suspicions suspicions, Alarms alarms, Access access, Messages messages) {
        this.voices = voices;
        this.suspicions = suspicions;
        this.alarms = alarms;
        this.access = access;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var words = messages.in(language);
        return Stream.of(voices(person, words), objections(person, words), alarms(person, words))
                .flatMap(rows -> rows)
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return access.watching(people, one -> !of(one, Language.EN, latest).isEmpty());
    }

    private Stream<Row> voices(PersonId person, Words words) {
        var number = voices.moderates(person) ? voices.waiting(person).size() : 0;
        return row(Urgency.THIS_WEEK, VOICES, number, Sought.on(ModerationView.PATH, VOICES), words);
    }

    private Stream<Row> objections(PersonId person, Words words) {
        return row(Urgency.SOMEBODY_WAITS, "objections", suspicions.objecting(person), WatchView.PATH, words);
    }

    private Stream<Row> alarms(PersonId person, Words words) {
        if (!access.watch(person)) {
            return Stream.empty();
        }
        var now = alarms.now(person);
        return Stream.of(
                        row(Urgency.TODAY, "counts", now.wrongCounts().size(), WatchView.PATH, words),
                        row(Urgency.TODAY, "mail", now.brokenMail().size(), WatchView.PATH, words),
                        row(Urgency.TODAY, "trends", now.trends().size(), WatchView.PATH, words))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> row(Urgency urgency, String what, long number, String path, Words words) {
        return number == 0
                ? Stream.empty()
                : Stream.of(new Row(
                        Sort.MODERATION,
                        urgency,
                        Principle.DIGNITY,
                        words.of("signing.waiting.kind"),
                        words.of("signing.waiting." + what, "number", number),
                        words.of("signing.waiting." + what + ".why"),
                        words.of("signing.waiting.act"),
                        path,
                        what));
    }
}
