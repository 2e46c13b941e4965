package org.sextant.action.ui;

import java.time.Clock;
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
import org.sextant.action.ActionState;
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

    private static final Comparator<ActionCard> WHAT_IS_TO_BE_DONE_FIRST = Comparator.comparing(
                    (ActionCard action) -> action.state().isSettled())
            .thenComparing(ActionCard::begins);

    private final Board board;
    private final Places places;
    private final People people;
    private final DayMoves moves;
    private final Clock clock;

    ActionsInPlan(Board board, Places places, People people, DayMoves moves, Clock clock) {
        this.board = board;
        this.places = places;
        this.people = people;
        this.moves = moves;
        this.clock = clock;
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
        var actions = board.of(campaign.id(), desk.person()).stream()
                .filter(action -> action.state() != ActionState.CANCELLED)
                .sorted(WHAT_IS_TO_BE_DONE_FIRST)
                .toList();
        var fit = actions.size() > MOST ? MOST - 1 : actions.size();
        var shown = actions.subList(0, fit);
        var names = people.names(shown.stream()
                .flatMap(action -> action.outline().inCharge().stream())
                .collect(Collectors.toSet()));
        var plans = campaign.stage() != Stage.ENDED && board.allows(desk.person(), ActionRight.PLAN, campaign.id());
        var here = new DayMoves.Here(campaign, desk, again);
        var items = shown.stream()
                .sorted(Comparator.comparing(ActionCard::kind))
                .map(action -> inPlan(action, item(action, campaign, desk.words(), names), plans, here));
        return Stream.<Movable>concat(
                        items, rest(actions.subList(fit, actions.size()), campaign, desk.words()).stream())
                .toList();
    }

    private InPlan inPlan(ActionCard action, PlanItem item, boolean plans, DayMoves.Here here) {
        return new InPlan(
                action.id().toString(),
                item,
                plans && action.isMovable(clock.instant()),
                day -> moves.move(action, item.start(), day, here));
    }

    // All that do not fit are one thing in the plan, which leads to where they are.
    private static Optional<InPlan> rest(List<ActionCard> more, CampaignSummary campaign, Words words) {
        if (more.isEmpty()) {
            return Optional.empty();
        }
        var days = more.stream().map(action -> day(action.begins(), campaign)).toList();
        var item = new PlanItem(
                words.of("action.plan.more", "number", more.size()),
                words.of("action.plan.more.kind"),
                Collections.min(days),
                Collections.max(days),
                ActionPath.board(campaign));
        return Optional.of(new InPlan(REST, item, false, _ -> Optional.empty()));
    }

    private PlanItem item(ActionCard action, CampaignSummary campaign, Words words, Map<PersonId, String> names) {
        var lasts = action.kind().isByTheClock();
        return new PlanItem(
                action.outline().title().in(words.language()),
                kind(action, words),
                lasts ? day(action.begins(), campaign) : action.day(),
                lasts ? day(action.ends().minusNanos(1), campaign) : action.day(),
                ActionPath.of(campaign, action),
                Optional.of(course(action)),
                action.outline().milestone().map(MilestoneId::toString),
                action.outline()
                        .inCharge()
                        .flatMap(person -> Optional.ofNullable(names.get(person)))
                        .or(() -> Optional.of(words.of("action.board.badge.nobody"))));
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
