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
import org.sextant.campaign.Stage;
import org.sextant.campaign.ui.Movable;
import org.sextant.campaign.ui.MovableItems;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.SigningTime;
import org.sextant.petition.signing.Tally;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.springframework.core.annotation.Order;

/** When a campaign's petitions are open, in its plan. Those who write them move one there as long as the public knows neither of its days. */
@SpringComponent
@Order(10)
class PetitionsInPlan implements MovableItems {

    private final Petitions petitions;
    private final Tally tally;
    private final Access access;
    private final TermMoves moves;
    private final Clock clock;

    PetitionsInPlan(Petitions petitions, Tally tally, Access access, TermMoves moves, Clock clock) {
        this.petitions = petitions;
        this.tally = tally;
        this.access = access;
        this.moves = moves;
        this.clock = clock;
    }

    private record InPlan(
            PetitionSummary petition, PlanItem item, boolean mayMove, TermMoves moves, TermMoves.Here here)
            implements Movable {

        @Override
        public String id() {
            return petition.id().toString();
        }

        @Override
        public Optional<String> moveTo(LocalDate day) {
            return moves.to(petition, day, here);
        }
    }

    @Override
    public List<Movable> of(CampaignSummary campaign, Desk desk, Runnable again) {
        if (!access.read(desk.person(), campaign)) {
            return List.of();
        }
        var writes = campaign.stage() != Stage.ENDED && access.write(desk.person(), campaign);
        var here = new TermMoves.Here(campaign, desk, again);
        return petitions.of(campaign.id()).stream()
                .<Movable>map(petition -> new InPlan(
                        petition,
                        item(petition, campaign, desk.words()),
                        writes && TermMoves.canMove(petition),
                        moves,
                        here))
                .toList();
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
