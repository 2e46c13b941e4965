package org.sextant.programme.ui;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.member.RoleHolders;
import org.sextant.programme.Alteration.NewDemand;
import org.sextant.programme.ChangeSummary;
import org.sextant.programme.Demands;
import org.sextant.programme.PartText.Field;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.programme.ProgrammeRight;
import org.sextant.shell.Messages;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** Changes of the programme that wait for this person's yes, and their own that were given back. */
@Component
class ProposalsWaiting implements Waiting {

    private static final String MODERATION = "moderation";

    private final ProgrammeChanges changes;
    private final Demands demands;
    private final RoleHolders holders;
    private final Messages messages;

    ProposalsWaiting(ProgrammeChanges changes, Demands demands, RoleHolders holders, Messages messages) {
        this.changes = changes;
        this.demands = demands;
        this.holders = holders;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var edits = changes.edits(person);
        return Stream.concat(
                        changes.waitingFor(person).stream().map(change -> row(change, edits, language)),
                        changes.returnedTo(person).stream().map(change -> returned(change, language)))
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        var some = new HashSet<>(changes.proposersOfReturned());
        some.retainAll(people);
        some.addAll(holders.allowed(
                people, ProgrammeRight.APPROVE, one -> !changes.waitingFor(one).isEmpty()));
        return some;
    }

    private Row returned(ChangeSummary change, Language language) {
        var words = messages.in(language);
        return new Row(
                Sort.TASK,
                Urgency.SOMEBODY_WAITS,
                principle(change),
                words.of("programme.work.waiting.kind"),
                title(change, language),
                words.of("programme.work.returned.why", "why", change.answer().orElse("")),
                words.of("programme.work.returned.act"),
                ProgrammeView.PATH + "/" + change.part(),
                change.id().toString());
    }

    private static String title(ChangeSummary change, Language language) {
        return change.alteration()
                .text()
                .text(Field.of(change.part()).getFirst())
                .in(language);
    }

    private Row row(ChangeSummary change, boolean edits, Language language) {
        var words = messages.in(language);
        return new Row(
                Sort.APPROVAL,
                Urgency.SOMEBODY_WAITS,
                principle(change),
                words.of("programme.work.waiting.kind"),
                title(change, language),
                words.of("programme.work.waiting.why", change.alteration().kind()),
                words.of("programme.work.waiting.act"),
                edits ? ProgrammeView.PATH + "/" + change.part() : Sought.on(MODERATION, change.id()),
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
