package org.sextant.petition.ui;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.WaitingPetitions;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Petitions that can no longer be signed, and of which nobody has written down what those whom they ask have answered. */
@Component
class AnswersWaiting implements Waiting {

    private static final int MOST = 20;

    /** Whoever has not answered by then will hardly do so: it can still be written down, and is not asked for any more. */
    private static final int DAYS_AFTER = 180;

    private final Petitions petitions;
    private final WaitingPetitions waiting;
    private final Campaigns campaigns;
    private final Messages messages;

    AnswersWaiting(Petitions petitions, WaitingPetitions waiting, Campaigns campaigns, Messages messages) {
        this.petitions = petitions;
        this.waiting = waiting;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var words = messages.in(language);
        return campaigns.plannedBy(person).stream()
                .flatMap(campaign -> petitions.of(campaign.id()).stream()
                        .filter(PetitionSummary::waitsForAnswer)
                        .flatMap(petition -> row(campaign, petition, today, words).stream()))
                .limit(MOST)
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        // Two days more, wherever the day is told.
        var after = latest.minusDays(DAYS_AFTER + 2).atStartOfDay(ZoneOffset.UTC);
        return waiting.unanswered(people, after.toInstant());
    }

    private static Optional<Row> row(CampaignSummary campaign, PetitionSummary petition, LocalDate today, Words words) {
        return petition.lastDay()
                .filter(last -> !last.plusDays(DAYS_AFTER).isBefore(today))
                .map(last -> new Row(
                        Sort.ANSWER,
                        Urgency.THIS_WEEK,
                        campaign.principle(),
                        words.of("waiting.answer.kind"),
                        petition.title().in(words.language()),
                        words.of(
                                "waiting.answer.why",
                                "day",
                                words.date(last),
                                "addressee",
                                petition.addressee().in(words.language())),
                        words.of("waiting.answer.act"),
                        Address.of(campaign, petition),
                        petition.id().toString()));
    }
}
