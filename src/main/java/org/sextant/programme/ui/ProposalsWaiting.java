package org.sextant.programme.ui;

import java.time.LocalDate;
import java.util.List;
import org.sextant.programme.Alteration.NewDemand;
import org.sextant.programme.ChangeSummary;
import org.sextant.programme.Demands;
import org.sextant.programme.PartText.Field;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** Changes of the programme that wait for this person's yes. */
@Component
class ProposalsWaiting implements Waiting {

    private static final String MODERATION = "moderation";

    private final ProgrammeChanges changes;
    private final Demands demands;
    private final Messages messages;

    ProposalsWaiting(ProgrammeChanges changes, Demands demands, Messages messages) {
        this.changes = changes;
        this.demands = demands;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var edits = changes.edits(person);
        return changes.waitingFor(person).stream()
                .map(change -> row(change, edits, language))
                .toList();
    }

    private Row row(ChangeSummary change, boolean edits, Language language) {
        var words = messages.in(language);
        return new Row(
                Urgency.SOMEBODY_WAITS,
                principle(change),
                words.of("programme.work.waiting.kind"),
                change.alteration()
                        .text()
                        .text(Field.of(change.part()).getFirst())
                        .in(language),
                words.of("programme.work.waiting.why", change.alteration().kind()),
                words.of("programme.work.waiting.act"),
                edits ? ProgrammeView.PATH + "/" + change.part() : MODERATION,
                change.id().toString());
    }

    private Principle principle(ChangeSummary change) {
        if (change.alteration() instanceof NewDemand added) {
            return added.principle();
        }
        return change.part()
                .principle()
                .orElseGet(() -> demands.byId(new DemandId(change.part().name()))
                        .orElseThrow()
                        .principle());
    }
}
