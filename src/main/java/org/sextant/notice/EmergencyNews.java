package org.sextant.notice;

import org.sextant.member.People;
import org.sextant.member.PersonSummary;
import org.sextant.member.joint.ActedAlone;
import org.sextant.member.joint.JointActSummary;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.JointKind;
import org.sextant.shell.Messages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells everybody who belongs there what one person did alone: power that nobody checked is seen by all. */
@Component
class EmergencyNews {

    private static final int A_PAGE = 200;

    private final JointActs acts;
    private final ObjectProvider<JointKind> kinds;
    private final People people;
    private final Notices notices;
    private final Messages messages;

    EmergencyNews(JointActs acts, ObjectProvider<JointKind> kinds, People people, Notices notices, Messages messages) {
        this.acts = acts;
        this.kinds = kinds;
        this.people = people;
        this.notices = notices;
        this.messages = messages;
    }

    @ApplicationModuleListener
    void on(ActedAlone alone) {
        acts.doneAlone(alone.act())
                .ifPresent(act -> Rounds.of(
                        after -> acts.witnesses(act.id(), after, A_PAGE),
                        person -> people.byId(person).ifPresent(witness -> tell(witness, act))));
    }

    private void tell(PersonSummary person, JointActSummary act) {
        var words = messages.in(person.language());
        kinds.stream()
                .filter(kind -> kind.key().equals(act.what().kind()))
                .findFirst()
                .map(kind -> kind.told(act.what(), words).title())
                .ifPresent(title -> notices.tell(new Tiding(
                        person.id(),
                        Topic.EMERGENCIES,
                        act.id().toString(),
                        person.language(),
                        title,
                        words.of("notice.emergency"),
                        JointActs.pathOf(act.id()))));
    }
}
