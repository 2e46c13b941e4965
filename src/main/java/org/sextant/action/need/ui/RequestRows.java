package org.sextant.action.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.action.ActionCard;
import org.sextant.action.Board;
import org.sextant.action.need.Request;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Told;
import org.sextant.vocabulary.ActionId;

/** What asks for something that one offers, and what one has promised. */
@SpringComponent
class RequestRows {

    private final NeedDoors doors;
    private final Campaigns campaigns;
    private final Board board;

    RequestRows(NeedDoors doors, Campaigns campaigns, Board board) {
        this.doors = doors;
        this.campaigns = campaigns;
        this.board = board;
    }

    /** Empty where nothing does. */
    Optional<Component> of(Desk desk, Runnable again) {
        var requests = doors.promises().of(desk.person());
        var ids = requests.stream()
                .flatMap(request -> request.need().action().stream())
                .collect(Collectors.toSet());
        var actions = board.cards(ids, desk.person());
        var list = new UnorderedList();
        list.addClassName("rows");
        requests.forEach(request -> campaigns
                .byId(request.need().campaign())
                .ifPresent(campaign -> list.add(row(request, actions, new NeedSeat(campaign, desk, doors, again)))));
        return requests.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static ListItem row(Request request, Map<ActionId, ActionCard> actions, NeedSeat seat) {
        var action = request.need().action().map(actions::get);
        var what = new H3();
        what.add(NeedWords.said(request.need().plan().wish(), seat.words()));
        var where = new Div(link(seat.campaign(), action, seat));
        where.addClassName("row");
        request.need()
                .plan()
                .due()
                .or(() -> action.map(ActionCard::day))
                .ifPresent(day -> where.add(
                        small(seat.words().of("need.due", "day", seat.words().shortDate(day)))));
        if (request.promised()) {
            where.add(new Badge(Badge.Kind.GOOD, seat.words().of("need.stance.promised")));
        } else if (request.asked()) {
            where.add(new Badge(Badge.Kind.WAITS, seat.words().of("need.requests.asked")));
        }
        return Arrival.at(
                new ListItem(what, where, act(request, seat)), request.need().id());
    }

    private static Anchor link(CampaignSummary campaign, Optional<ActionCard> action, NeedSeat seat) {
        var link = new Anchor(
                action.map(card -> NeedsPath.of(campaign, card)).orElseGet(() -> NeedsPath.of(campaign)), "");
        link.add(Told.inline(action.map(card -> card.outline().title()).orElse(campaign.title()), seat.words()));
        return link;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("small");
        return small;
    }

    private static Button act(Request request, NeedSeat seat) {
        var need = request.need();
        var key = request.promised() ? "need.promise.take-back" : "need.promise.act";
        var act = new Button(seat.words().of(key), click -> {
            if (request.promised()) {
                NeedActs.takeBack(need.id(), seat);
            } else {
                NeedActs.promise(need.id(), seat);
            }
        });
        act.addThemeVariants(request.promised() ? ButtonVariant.LUMO_TERTIARY : ButtonVariant.LUMO_PRIMARY);
        act.setAriaLabel(
                seat.words().of(key) + ": " + NeedWords.line(need.plan().wish(), seat.words()));
        return act;
    }
}
