package org.sextant.member.joint.ui;

import java.util.Optional;
import org.sextant.member.People;
import org.sextant.member.PersonSummary;
import org.sextant.member.joint.JointActSummary;
import org.sextant.member.joint.JointKind;
import org.sextant.member.joint.Proposal;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says of joint acts what their features say of them, and who is who. */
@Component
class ActWords {

    private final ObjectProvider<JointKind> kinds;
    private final People people;

    ActWords(ObjectProvider<JointKind> kinds, People people) {
        this.kinds = kinds;
        this.people = people;
    }

    JointKind.Told told(JointActSummary act, Words words) {
        return told(act.what(), words);
    }

    JointKind.Told told(Proposal what, Words words) {
        return kind(what).told(what, words);
    }

    boolean isSaidElsewhere(JointActSummary act) {
        return kind(act.what()).saysThatItWaits();
    }

    boolean hasAnEmergency(Proposal what) {
        return kind(what).inAnEmergency();
    }

    String name(PersonId person) {
        return people.byId(person).map(PersonSummary::name).orElse("");
    }

    String name(Optional<PersonId> person) {
        return person.map(this::name).orElse("");
    }

    private JointKind kind(Proposal what) {
        return kinds.stream()
                .filter(kind -> kind.key().equals(what.kind()))
                .findFirst()
                .orElseThrow();
    }
}
