package org.sextant.programme.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sextant.member.RoleHolders;
import org.sextant.programme.ProgrammeRight;
import org.sextant.programme.fulfilment.FulfilmentSummary;
import org.sextant.programme.fulfilment.Fulfilments;
import org.sextant.shell.Messages;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** That a demand is met, as somebody else recorded it: it waits for a second person. */
@Component
class FulfilmentsWaiting implements Waiting {

    private final Fulfilments fulfilments;
    private final Named named;
    private final RoleHolders holders;
    private final Messages messages;

    FulfilmentsWaiting(Fulfilments fulfilments, Named named, RoleHolders holders, Messages messages) {
        this.fulfilments = fulfilments;
        this.named = named;
        this.holders = holders;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        if (!fulfilments.confirms(person)) {
            return List.of();
        }
        var words = messages.in(language);
        return fulfilments.waiting(person).stream()
                .filter(one -> one.attestation().waitsFor(person))
                .map(one -> row(one, words))
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return holders.allowed(
                people,
                ProgrammeRight.APPROVE,
                one -> !of(one, Language.EN, latest).isEmpty());
    }

    private Row row(FulfilmentSummary one, Words words) {
        var demand = named.demand(one.made().demand());
        return new Row(
                Sort.APPROVAL,
                Urgency.SOMEBODY_WAITS,
                demand.principle(),
                words.of("programme.fulfilled.kind"),
                words.of(
                        "programme.fulfilled.what",
                        "place",
                        named.place(one.made().place(), words.language()),
                        "demand",
                        demand.title().in(words.language())),
                words.of("programme.fulfilled.why"),
                words.of("programme.fulfilled.act"),
                Sought.on(FulfilmentsView.PATH, one.id()),
                one.id().toString());
    }
}
