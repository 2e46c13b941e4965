package org.sextant.member.joint.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sextant.member.joint.JointActState;
import org.sextant.member.joint.JointActSummary;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.JointKind;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** What waits for this person as the second one, and what they can still stop. */
@Component
class JointActsWaiting implements Waiting {

    private final JointActs acts;
    private final ActWords telling;
    private final Messages messages;

    JointActsWaiting(JointActs acts, ActWords telling, Messages messages) {
        this.acts = acts;
        this.telling = telling;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        return acts.openFor(person).stream()
                .filter(Predicate.not(telling::isSaidElsewhere))
                .filter(act -> acts.mayAgree(act, person)
                        || (act.state() == JointActState.AGREED && acts.mayStop(act, person)))
                .map(act -> row(act, language))
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return acts.deciding(people);
    }

    private Row row(JointActSummary act, Language language) {
        var words = messages.in(language);
        JointKind.Told told = telling.told(act, words);
        return new Row(
                Sort.APPROVAL,
                act.state() == JointActState.AGREED ? Urgency.TODAY : Urgency.SOMEBODY_WAITS,
                told.principle(),
                words.of("joint.waiting.kind"),
                told.title(),
                words.of("joint.waiting.why", act.state()),
                words.of("joint.waiting.act"),
                JointActs.pathOf(act.id()),
                act.id().toString());
    }
}
