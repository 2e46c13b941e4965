package org.sextant.moderation;

import java.util.Set;
import org.sextant.member.People;
import org.sextant.member.PersonSummary;
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

    /** To who decided: those who stand for the thing say that it is changed. */
    void ofChange(MatterSummary matter) {
        matter.decided()
                .flatMap(MatterSummary.Decided::by)
                .flatMap(people::byId)
                .ifPresent(moderator -> tell(
                        matter,
                        moderator,
                        "changed",
                        slips.in(moderator.language()).of("moderation.changed"),
                        "moderation/reports/"));
    }

    private void tell(MatterSummary matter, Set<PersonId> answerable, String what, Enum<?> how, String reason) {
        answerable.stream()
                .flatMap(person -> people.byId(person).stream())
                .forEach(person -> tell(
                        matter,
                        person,
                        what,
                        slips.in(person.language()).of("moderation." + what, how) + " " + reason,
                        "decisions/"));
    }

    private void tell(MatterSummary matter, PersonSummary person, String what, String why, String below) {
        var words = slips.in(person.language());
        notices.tell(new Tiding(
                person.id(),
                Topic.MODERATION,
                matter.id() + "/" + what,
                person.language(),
                words.of("moderation.told." + what, "title", title(matter, words)),
                why,
                below + matter.id()));
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
        return subjects.known(matter.about())
                .map(subject -> subject.title().in(words.language()))
                .orElseGet(() -> words.of("moderation.gone"));
    }

    /** What came of an appeal. */
    enum Outcome {
        STANDS,
        UNDONE
    }
}
