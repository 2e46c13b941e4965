package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Planners;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.supporter.FirstSupporters;
import org.sextant.petition.supporter.SupporterCallSummary;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;

/** Tells those who plan a campaign that a draft has the first supporters it asked for, or that their day is near or past without them. */
@SpringComponent
class SupportersWaiting implements Waiting {

    private static final int MOST = 20;

    /** In time to ask some more people. */
    private static final int DAYS_BEFORE = 7;

    private final FirstSupporters supporters;
    private final Petitions petitions;
    private final Planners campaigns;
    private final Messages messages;
    private final Clock clock;

    SupportersWaiting(
            FirstSupporters supporters, Petitions petitions, Planners campaigns, Messages messages, Clock clock) {
        this.supporters = supporters;
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        return campaigns.plannedBy(person).stream()
                .flatMap(campaign -> supporters.running(campaign.id()).stream()
                        .flatMap(call -> row(campaign, call, language, today).stream()))
                .limit(MOST)
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return campaigns.among(people, supporters.asking());
    }

    private Optional<Row> row(CampaignSummary campaign, SupporterCallSummary call, Language language, LocalDate today) {
        return petitions
                .byId(call.petition())
                .filter(petition -> petition.state() == PetitionState.DRAFT)
                .flatMap(petition -> matter(call, today).map(what -> row(campaign, petition, call, what, language)));
    }

    private Optional<String> matter(SupporterCallSummary call, LocalDate today) {
        if (call.isReached()) {
            return Optional.of("reached");
        }
        if (call.isPast(clock.instant())) {
            return Optional.of("past");
        }
        return today.plusDays(DAYS_BEFORE).isBefore(call.lastDay()) ? Optional.empty() : Optional.of("near");
    }

    private Row row(
            CampaignSummary campaign,
            PetitionSummary petition,
            SupporterCallSummary call,
            String what,
            Language language) {
        var words = messages.in(language);
        return new Row(
                Sort.TASK,
                what.equals("near") ? Urgency.THIS_WEEK.by(call.lastDay()) : Urgency.THIS_WEEK,
                campaign.principle(),
                words.of("supporter.waiting.kind"),
                petition.title().in(language),
                words.of("supporter.waiting." + what, "number", call.supporters(), "wanted", call.wanted()),
                words.of("supporter.waiting." + what + ".act"),
                Address.of(campaign, petition),
                petition.id() + " " + what);
    }
}
