package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Course;
import org.sextant.campaign.PlanItem;
import org.sextant.campaign.ui.PlanItems;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.SigningTime;
import org.sextant.petition.signing.Tally;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;

/** When a campaign's petitions are open, on its timeline. */
@SpringComponent
@Order(10)
class PetitionsInPlan implements PlanItems {

    private final Petitions petitions;
    private final Tally tally;
    private final Access access;
    private final Clock clock;

    PetitionsInPlan(Petitions petitions, Tally tally, Access access, Clock clock) {
        this.petitions = petitions;
        this.tally = tally;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<PlanItem> of(CampaignSummary campaign, PersonId person, Words words) {
        return access.read(person, campaign)
                ? petitions.of(campaign.id()).stream()
                        .map(petition -> item(petition, campaign, words))
                        .toList()
                : List.of();
    }

    private PlanItem item(PetitionSummary petition, CampaignSummary campaign, Words words) {
        var from = petition.signing().map(time -> day(time.from(), campaign)).orElseGet(() -> hoped(campaign));
        var until = petition.signing()
                .flatMap(SigningTime::until)
                .map(over -> day(over.minusNanos(1), campaign))
                .or(petition::lastDay)
                .or(campaign::ends)
                .filter(from::isBefore)
                .orElse(from);
        return new PlanItem(
                title(petition, words),
                words.of("petition.plan.kind"),
                from,
                until,
                Address.of(campaign, petition),
                Optional.of(course(petition)),
                Optional.empty(),
                Optional.empty());
    }

    // Nobody knows yet when a second person will agree: not before the campaign begins, and not before today.
    private LocalDate hoped(CampaignSummary campaign) {
        var today = day(clock.instant(), campaign);
        return campaign.opens().isAfter(today) ? campaign.opens() : today;
    }

    private static LocalDate day(Instant moment, CampaignSummary campaign) {
        return LocalDate.ofInstant(moment, campaign.zone());
    }

    private String title(PetitionSummary petition, Words words) {
        var title = petition.title().in(words.language());
        return petition.isPublic()
                ? words.of(
                        "petition.plan.counted",
                        "title",
                        title,
                        "count",
                        tally.of(petition.id()),
                        "goal",
                        petition.goal())
                : title;
    }

    private static Course course(PetitionSummary petition) {
        return switch (petition.state()) {
            case DRAFT, PROPOSED, SCHEDULED -> Course.PLANNED;
            case OPEN -> Course.UNDERWAY;
            case CLOSED -> Course.DONE;
        };
    }
}
