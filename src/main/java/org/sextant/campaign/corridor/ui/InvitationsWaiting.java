package org.sextant.campaign.corridor.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Planners;
import org.sextant.campaign.corridor.CorridorSummary;
import org.sextant.campaign.corridor.Corridors;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Corridors that wait for the answer of a campaign's organizers. */
@Component
class InvitationsWaiting implements Waiting {

    private final Corridors corridors;
    private final Planners campaigns;
    private final Messages messages;

    InvitationsWaiting(Corridors corridors, Planners campaigns, Messages messages) {
        this.corridors = corridors;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var words = messages.in(language);
        return campaigns.plannedBy(person).stream()
                .flatMap(campaign -> corridors.invitations(campaign.id(), person).stream()
                        .map(corridor -> row(campaign, corridor, words)))
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return campaigns.among(people, corridors.invited());
    }

    private static Row row(CampaignSummary campaign, CorridorSummary corridor, Words words) {
        return new Row(
                Sort.REQUEST,
                Urgency.SOMEBODY_WAITS,
                campaign.principle(),
                words.of("corridor.plan.kind"),
                corridor.title().in(words.language()),
                words.of("corridor.waiting.why", "campaign", campaign.title().in(words.language())),
                words.of("corridor.waiting.act"),
                "campaigns/" + campaign.slug() + "/" + CorridorTab.PATH,
                corridor.id() + " " + campaign.id());
    }
}
