package org.sextant.action.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionRight;
import org.sextant.action.ActionsForPlan;
import org.sextant.action.Board;
import org.sextant.action.Concern;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Course;
import org.sextant.campaign.PlanItem;
import org.sextant.campaign.Stage;
import org.sextant.campaign.ui.Movable;
import org.sextant.campaign.ui.MovableItems;
import org.sextant.member.People;
import org.sextant.place.Places;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When a campaign's actions take place or are due, in its plan: a lane for each kind and country. Those who plan them move them there. */
@Component
@Order(20)
class ActionsInPlan implements MovableItems {

    static final int MOST = 200;

    private static final String REST = "further-actions";

    private final Board board;
    private final ActionsForPlan forPlan;
    private final Places places;
    private final People people;
    private final DayMoves moves;

    ActionsInPlan(Board board, ActionsForPlan forPlan, Places places, People people, DayMoves moves) {
        this.board = board;
        this.forPlan = forPlan;
        this.places = places;
        this.people = people;
        this.moves = moves;
    }

    private record InPlan(String id, PlanItem item, boolean mayMove, Function<LocalDate, Optional<String>> moving)
            implements Movable {

        @Override
        public Optional<String> moveTo(LocalDate day) {
            return moving.apply(day);
        }
    }

    @Override
    public List<Movable> of(CampaignSummary campaign, Desk desk, Runnable again) {
        if (!board.allows(desk.person(), ActionRight.READ, campaign.id())) {
            return List.of();
        }
        var chosen = forPlan.of(campaign.id(), MOST, desk.person());
        var shown = chosen.shown();
        var names = people.names(shown.stream()
                .flatMap(action -> action.outline().inCharge().stream())
                .collect(Collectors.toSet()));
        var plans = campaign.stage() != Stage.ENDED && board.allows(desk.person(), ActionRight.PLAN, campaign.id());
        var here = new DayMoves.Here(campaign, desk, again);
        var items = shown.stream()
                .sorted(Comparator.comparing(ActionCard::kind))
                .map(action -> new InPlan(
                        action.id().toString(),
                        item(action, campaign, desk.words(), names, chosen.at()),
                        plans && action.isMovable(chosen.at()),
                        day -> moves.move(action, start(action, campaign), day, here)));
        return Stream.<Movable>concat(items, rest(chosen.further(), campaign, desk.words()).stream())
                .toList();
    }

    // All that do not fit are one thing in the plan, which leads to where they are.
    private static Optional<InPlan> rest(List<Instant> more, CampaignSummary campaign, Words words) {
        if (more.isEmpty()) {
            return Optional.empty();
        }
        var days = more.stream().map(begins -> day(begins, campaign)).toList();
        var item = new PlanItem(
                words.of("action.plan.more", "number", more.size()),
                words.of("action.plan.more.kind"),
                Collections.min(days),
                Collections.max(days),
                ActionPath.board(campaign));
        return Optional.of(new InPlan(REST, item, false, _ -> Optional.empty()));
    }

    private PlanItem item(
            ActionCard action, CampaignSummary campaign, Words words, Map<PersonId, String> names, Instant at) {
        return new PlanItem(
                action.outline().title().in(words.language()),
                kind(action, words),
                start(action, campaign),
                action.kind().isByTheClock() ? day(action.ends().minusNanos(1), campaign) : action.day(),
                ActionPath.of(campaign, action),
                Optional.of(course(action, at)),
                action.outline().milestone().map(MilestoneId::toString),
                action.outline()
                        .inCharge()
                        .flatMap(person -> Optional.ofNullable(names.get(person)))
                        .or(() -> Optional.of(words.of("action.board.badge.nobody"))));
    }

    private static LocalDate start(ActionCard action, CampaignSummary campaign) {
        return action.kind().isByTheClock() ? day(action.begins(), campaign) : action.day();
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

    private static Course course(ActionCard action, Instant at) {
        if (action.concerns().contains(Concern.LATE)) {
            return Course.LATE;
        }
        return switch (action.state()) {
            case DONE, CANCELLED -> Course.DONE;
            case UNDER_WAY -> Course.UNDERWAY;
            case PLANNED, OPEN -> at.isBefore(action.begins()) ? Course.PLANNED : Course.UNDERWAY;
        };
    }
}
