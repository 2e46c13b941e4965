package org.sextant.member.joint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who hears of a joint act, and by which way. */
@Component
class Announcements {

    private final Overseers overseers;
    private final JointLetters letters;
    private final Witnesses witnesses;
    private final ApplicationEventPublisher events;

    Announcements(Overseers overseers, JointLetters letters, Witnesses witnesses, ApplicationEventPublisher events) {
        this.overseers = overseers;
        this.letters = letters;
        this.witnesses = witnesses;
        this.events = events;
    }

    /** Those who can stop it within the hour, and whom it is about. */
    void agreed(JointActSummary act) {
        var what = act.what();
        letters.agreed(overseers.kind(what), act, overseers.concerned(what));
    }

    /** Everyone: those with power there by letter, all who belong there inside. */
    void actedAlone(JointActSummary act, Set<PersonId> withPower) {
        var what = act.what();
        letters.actedAtOnce(overseers.kind(what), act, withPower);
        witnesses.note(act.id(), withPower, overseers.reach(what));
        events.publishEvent(new ActedAlone(act.id()));
    }

    List<PersonId> witnesses(JointActId act, Optional<PersonId> after, int most) {
        return witnesses.of(act, after, most);
    }

    List<JointActId> told(PersonId person, int most) {
        return witnesses.actsToldTo(person, most);
    }
}
