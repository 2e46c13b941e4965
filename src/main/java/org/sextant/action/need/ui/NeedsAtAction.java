package org.sextant.action.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.need.NeedRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.ui.Desk;

/** What one action needs, and for who may, folded, how another need is written down. */
@SpringComponent
class NeedsAtAction implements NeedsOfAction {

    private final NeedDoors doors;

    NeedsAtAction(NeedDoors doors) {
        this.doors = doors;
    }

    @Override
    public Optional<Component> of(CampaignSummary campaign, ActionCard action, Desk desk, Runnable again) {
        var seat = new NeedSeat(campaign, desk, doors, again);
        var needs = doors.needs().of(action.id(), desk.person());
        var writes = seat.may(NeedRight.WRITE) && !action.state().isSettled();
        if (needs.isEmpty() && !writes) {
            return Optional.empty();
        }
        var part = new Section(new H2(seat.words().of("need.of-action")));
        part.addClassName("part");
        part.add(
                needs.isEmpty()
                        ? new Paragraph(seat.words().of("need.none.here"))
                        : new NeedList(needs, Optional.of(action), seat));
        if (writes) {
            var form = NeedForm.forNew(List.of(), Optional.of(action), seat);
            var details = new Details(seat.words().of("need.write.title"), form);
            details.setOpened(!form.notice().isEmpty());
            part.add(details);
        }
        return Optional.of(part);
    }
}
