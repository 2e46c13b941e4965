package org.sextant.treaty.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.member.RoleHolders;
import org.sextant.shell.Messages;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting;
import org.sextant.shell.Words;
import org.sextant.treaty.TreatyId;
import org.sextant.treaty.TreatyRight;
import org.sextant.treaty.ladder.Aim;
import org.sextant.treaty.ladder.Ladders;
import org.sextant.treaty.ladder.StepSummary;
import org.sextant.treaty.listing.ListUpdates;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** Steps and lists that somebody else recorded, and that wait for a second person. */
@Component
class TreatiesWaiting implements Waiting {

    /** Where something waits, and which of those that wait there it is. */
    private record Place(String path, String key) {}

    private final Ladders ladders;
    private final ListUpdates updates;
    private final Named named;
    private final RoleHolders holders;
    private final Messages messages;

    TreatiesWaiting(Ladders ladders, ListUpdates updates, Named named, RoleHolders holders, Messages messages) {
        this.ladders = ladders;
        this.updates = updates;
        this.named = named;
        this.holders = holders;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        if (holders.allowed(Set.of(person), TreatyRight.CONFIRM, Set.of()).isEmpty()) {
            return List.of();
        }
        var words = messages.in(language);
        var steps = ladders.waiting(person).stream()
                .filter(step -> step.attestation().waitsFor(person))
                .map(step -> step(step, words));
        var lists = updates.waitingFor(person).stream().map(treaty -> list(treaty, words));
        return Stream.concat(steps, lists).toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return holders.allowed(
                people,
                TreatyRight.CONFIRM,
                one -> !of(one, Language.EN, latest).isEmpty());
    }

    private Row step(StepSummary step, Words words) {
        var title = words.of("treaty.rung", step.rung());
        return row(
                words.of("treaty.work.kind"),
                step.step()
                        .state()
                        .map(state -> named.state(state, words) + ": " + title)
                        .orElse(title),
                new Place(TreatyPaths.STEPS, step.id().toString()),
                words);
    }

    private Row list(TreatyId treaty, Words words) {
        return row(
                words.of("treaty.lists.kind"),
                named.aim(Aim.of(treaty), words),
                new Place(TreatyPaths.LISTS, treaty.toString()),
                words);
    }

    private static Row row(String kind, String title, Place place, Words words) {
        return new Row(
                Sort.APPROVAL,
                Urgency.SOMEBODY_WAITS,
                Principle.INTERNATIONAL_LAW,
                kind,
                title,
                words.of("treaty.work.why"),
                words.of("treaty.work.act"),
                Sought.on(place.path(), place.key()),
                place.key());
    }
}
