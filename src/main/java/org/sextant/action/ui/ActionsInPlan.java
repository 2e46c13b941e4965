package org.sextant.action.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionRight;
import org.sextant.action.ActionState;
import org.sextant.action.Board;
import org.sextant.action.Concern;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Course;
import org.sextant.campaign.PlanItem;
import org.sextant.campaign.ui.PlanItems;
import org.sextant.place.Places;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When a campaign's actions take place or are due, on its timeline: a lane for each kind and country. */
@Component
@Order(20)
class ActionsInPlan implements PlanItems {

    private static final int MOST = 200;

    private final Board board;
    private final Places places;
    private final Clock clock;

    ActionsInPlan(Board board, Places places, Clock clock) {
        this.board = board;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public List<PlanItem> of(CampaignSummary campaign, PersonId person, Words words) {
        if (!board.allows(person, ActionRight.READ, campaign.id())) {
            return List.of();
        }
        return board.of(campaign.id(), person).stream()
                .filter(action -> action.state() != ActionState.CANCELLED)
                .limit(MOST)
                .sorted(Comparator.comparing(ActionCard::kind))
                .map(action -> item(action, campaign, words))
                .toList();
    }

    private PlanItem item(ActionCard action, CampaignSummary campaign, Words words) {
        var lasts = action.kind().isByTheClock();
        return new PlanItem(
                action.outline().title().in(words.language()),
                kind(action, words),
                lasts ? day(action.begins(), campaign) : action.day(),
                lasts ? day(action.ends().minusNanos(1), campaign) : action.day(),
                ActionPath.of(campaign, action),
                Optional.of(course(action)));
    }

    private static LocalDate day(Instant moment, CampaignSummary campaign) {
        return LocalDate.ofInstant(moment, campaign.zone());
    }

    private String kind(ActionCard action, Words words) {
        var kind = words.of("action.board.kind", action.kind());
        return action.outline()
                .venue()
                .country()
                .map(country -> kind + " · " + places.byCode(country).in(words.language()))
                .orElse(kind);
    }

    private Course course(ActionCard action) {
        if (action.concerns().contains(Concern.LATE)) {
            return Course.LATE;
        }
        return switch (action.state()) {
            case DONE, CANCELLED -> Course.DONE;
            case UNDER_WAY -> Course.UNDERWAY;
            case PLANNED, OPEN -> clock.instant().isBefore(action.begins()) ? Course.PLANNED : Course.UNDERWAY;
        };
    }
}
