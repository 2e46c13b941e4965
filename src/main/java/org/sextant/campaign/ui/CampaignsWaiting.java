package org.sextant.campaign.ui;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Planners;
import org.sextant.campaign.Stage;
import org.sextant.campaign.Turns;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.shell.Waiting.Row;
import org.sextant.shell.Waiting.Urgency;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** What a campaign wants from its organizers: a second person, to be shown, to be ended, and that no mandate runs out unseen. */
@Component
class CampaignsWaiting implements Waiting {

    private static final Period SOON = Period.ofWeeks(1);

    private final Campaigns campaigns;
    private final Turns turns;
    private final EndingMandates mandates;
    private final Planners planners;
    private final Messages messages;

    CampaignsWaiting(Campaigns campaigns, Turns turns, EndingMandates mandates, Planners planners, Messages messages) {
        this.campaigns = campaigns;
        this.turns = turns;
        this.mandates = mandates;
        this.planners = planners;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var words = messages.in(language);
        var planned = campaigns.plannedBy(person);
        var asked = turns.waitingFor(person).stream().map(campaign -> asked(campaign, words));
        var own = planned.stream().flatMap(campaign -> stage(campaign, words, today).stream());
        var ending = mandates
                .in(planned, person, words, today.atStartOfDay(ZoneOffset.UTC).toInstant())
                .stream();
        return Stream.of(asked, own, ending).flatMap(rows -> rows).toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        var wanting = Stream.concat(planners.due(latest.plus(SOON)).stream(), mandates.where(latest).stream());
        var some = new HashSet<>(planners.among(people, wanting.collect(Collectors.toSet())));
        some.addAll(planners.asked(people));
        return some;
    }

    private static Row asked(CampaignSummary campaign, Words words) {
        var what = campaign.stage() == Stage.IN_REVIEW ? "review" : "end";
        return row(Sort.APPROVAL, campaign, what, words, Urgency.SOMEBODY_WAITS);
    }

    private Optional<Row> stage(CampaignSummary campaign, Words words, LocalDate today) {
        return switch (campaign.stage()) {
            case DRAFT ->
                campaigns.missing(campaign.id()).isEmpty()
                        ? Optional.of(row(Sort.TASK, campaign, "complete", words, Urgency.THIS_WEEK))
                        : Optional.empty();
            case LIVE, PAUSED ->
                campaign.ends()
                        .filter(last -> !last.isAfter(today.plus(SOON)))
                        .map(last -> ending(campaign, last, words, today));
            case IN_REVIEW, ENDED -> Optional.empty();
        };
    }

    private static Row ending(CampaignSummary campaign, LocalDate last, Words words, LocalDate today) {
        var when = last.isBefore(today) ? "over" : "ending";
        var urgency = last.isAfter(today) ? Urgency.THIS_WEEK : Urgency.TODAY;
        return row(Sort.TASK, campaign, when, words, urgency.by(last));
    }

    private static Row row(Sort sort, CampaignSummary campaign, String what, Words words, Pressing pressing) {
        var key = "campaign.waiting." + what;
        var last = campaign.ends().map(words::date).orElse("");
        return new Row(
                sort,
                pressing,
                campaign.principle(),
                words.of("campaign.waiting.kind"),
                campaign.title().in(words.language()),
                words.of(key + ".why", "day", last),
                words.of(key + ".act"),
                CampaignPaths.of(campaign, PlanTab.PATH),
                campaign.id() + " " + what);
    }
}
