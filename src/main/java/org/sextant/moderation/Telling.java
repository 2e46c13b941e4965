package org.sextant.moderation;

import java.util.Set;
import org.sextant.member.People;
import org.sextant.notice.Notices;
import org.sextant.notice.Tiding;
import org.sextant.notice.Topic;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what was decided: inside to those whom it concerns, by letter to who reported it and left an address, and to nobody else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Telling {

    private final Notices notices;
    private final People people;
    private final ReportTable reports;
    private final Subjects subjects;
    private final Slips slips;

    Telling(Notices notices, People people, ReportTable reports, Subjects subjects, Slips slips) {
        this.notices = notices;
        this.people = people;
        this.reports = reports;
        this.subjects = subjects;
        this.slips = slips;
    }

    void ofDecision(MatterSummary matter, Set<PersonId> answerable) {
        matter.decided().ifPresent(decided -> {
            tell(matter, answerable, "decided", decided.decision(), decided.reason());
            write(matter, decided.decision(), decided.reason());
        });
    }

    void ofAnswer(MatterSummary matter, Set<PersonId> answerable) {
        matter.answered()
                .ifPresent(answered -> tell(
                        matter,
                        answerable,
                        "answered",
                        answered.upheld() ? Outcome.STANDS : Outcome.UNDONE,
                        answered.reason()));
    }

    private void tell(MatterSummary matter, Set<PersonId> answerable, String what, Enum<?> how, String reason) {
        answerable.stream().flatMap(person -> people.byId(person).stream()).forEach(person -> {
            var words = slips.in(person.language());
            notices.tell(new Tiding(
                    person.id(),
                    Topic.MODERATION,
                    matter.id() + "/" + what,
                    person.language(),
                    words.of("moderation.told." + what, "title", title(matter, words)),
                    words.of("moderation." + what, how) + " " + reason,
                    "decisions/" + matter.id()));
        });
    }

    private void write(MatterSummary matter, Decision decision, String reason) {
        reports.mailboxes(matter.id())
                .forEach(mailbox -> slips.post(
                        mailbox.address(),
                        mailbox.language(),
                        title(matter, slips.in(mailbox.language())),
                        slips.in(mailbox.language()).of("moderation.decided", decision) + " " + reason));
    }

    private String title(MatterSummary matter, Words words) {
        return subjects.find(matter.about())
                .map(subject -> subject.title().in(words.language()))
                .orElseGet(() -> words.of("moderation.gone"));
    }

    /** What came of an appeal. */
    enum Outcome {
        STANDS,
        UNDONE
    }
}
