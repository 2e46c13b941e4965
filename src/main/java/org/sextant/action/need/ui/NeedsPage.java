package org.sextant.action.need.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.Board;
import org.sextant.action.need.NeedRight;
import org.sextant.action.need.NeedSummary;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.ui.ChangedHere;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Told;

/** The campaign's own needs, then those of each action that has some, then, for who may, how another is written down. */
class NeedsPage extends Div {

    private final transient NeedSeat seat;
    private final transient Board board;
    private final Div held = new Div();

    NeedsPage(CampaignSummary campaign, Desk desk, NeedDoors doors, Board board) {
        this.seat = new NeedSeat(campaign, desk, doors, this::fill);
        this.board = board;
        held.addClassName("stack");
        fill();
        var changed = new ChangedHere(desk.words());
        add(seat.meet(changed::say), changed, lead(), held);
        if (seat.may(NeedRight.WRITE)) {
            add(writing());
        }
    }

    private Paragraph lead() {
        var offers = new Anchor(NeedsPath.OFFERS, seat.words().of("need.offers.link"));
        return new Paragraph(new com.vaadin.flow.component.Text(seat.words().of("need.lead") + " "), offers);
    }

    private void fill() {
        var needs = seat.doors().needs().of(seat.campaign().id(), seat.person());
        held.removeAll();
        if (needs.isEmpty()) {
            var text = seat.may(NeedRight.WRITE) ? "need.none.text" : "need.none.reader";
            held.add(new EmptyState(
                    seat.words().of("need.none.title"), seat.words().of(text)));
            return;
        }
        var own = needs.stream().filter(need -> need.action().isEmpty()).toList();
        if (!own.isEmpty()) {
            held.add(part(new H2(seat.words().of("need.of-campaign")), own, Optional.empty()));
        }
        actions().forEach(action -> {
            var its = needs.stream().filter(need -> need.isOf(action.id())).toList();
            if (!its.isEmpty()) {
                held.add(part(heading(action), its, Optional.of(action)));
            }
        });
    }

    private List<ActionCard> actions() {
        return board.of(seat.campaign().id(), seat.person());
    }

    private H2 heading(ActionCard action) {
        var link = new Anchor(NeedsPath.of(seat.campaign(), action), "");
        link.add(Told.inline(action.outline().title(), seat.words()));
        return new H2(link);
    }

    private Section part(H2 title, List<NeedSummary> needs, Optional<ActionCard> action) {
        var part = new Section(title, new NeedList(needs, action, seat));
        part.addClassName("part");
        return part;
    }

    private Section writing() {
        var open =
                actions().stream().filter(action -> !action.state().isSettled()).toList();
        var part =
                new Section(new H2(seat.words().of("need.write.title")), NeedForm.forNew(open, Optional.empty(), seat));
        part.addClassNames("part", "stack");
        return part;
    }
}
