package org.sextant.treaty.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sextant.member.Mandates;
import org.sextant.member.RoleHolders;
import org.sextant.shell.Messages;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting;
import org.sextant.shell.Words;
import org.sextant.treaty.TreatyRight;
import org.sextant.treaty.recommendation.RecommendationSummary;
import org.sextant.treaty.recommendation.Recommendations;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** Recommendations that somebody else recorded, and that wait for a second person. */
@Component
class RecommendationsWaiting implements Waiting {

    private final Recommendations recommendations;
    private final Named named;
    private final Mandates mandates;
    private final RoleHolders holders;
    private final Messages messages;

    RecommendationsWaiting(
            Recommendations recommendations, Named named, Mandates mandates, RoleHolders holders, Messages messages) {
        this.recommendations = recommendations;
        this.named = named;
        this.mandates = mandates;
        this.holders = holders;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        if (!mandates.allows(person, TreatyRight.CONFIRM)) {
            return List.of();
        }
        var words = messages.in(language);
        return recommendations.waiting(person).stream()
                .filter(one -> one.attestation().waitsFor(person))
                .map(one -> row(one, words))
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return holders.allowed(
                people,
                TreatyRight.CONFIRM,
                one -> !of(one, Language.EN, latest).isEmpty());
    }

    private Row row(RecommendationSummary one, Words words) {
        return new Row(
                Sort.APPROVAL,
                Urgency.SOMEBODY_WAITS,
                Principle.INTERNATIONAL_LAW,
                words.of("treaty.recommendations.kind"),
                named.state(one.made().state(), words) + ": "
                        + words.of("treaty.body", one.made().body()),
                words.of("treaty.work.why"),
                words.of("treaty.work.act"),
                Sought.on(TreatyPaths.RECOMMENDATIONS, one.id()),
                one.id().toString());
    }
}
