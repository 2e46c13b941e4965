package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.planning.Along;
import org.sextant.campaign.planning.Horizon;
import org.sextant.campaign.planning.MilestoneSummary;
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.planning.Moved;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Told;
import org.springframework.stereotype.Component;

/** Moves a milestone. Where others hang on it, asks first whether they move too, and says to which days. Says what was moved and offers to undo it. */
@Component
class MilestoneMoves {

    /** For whom a milestone of which campaign moves, and how the plan is shown anew. */
    record Here(CampaignSummary campaign, Desk desk, Runnable again) {}

    private final Milestones milestones;

    MilestoneMoves(Milestones milestones) {
        this.milestones = milestones;
    }

    /** Why it cannot lie on that day. */
    Optional<String> to(MilestoneSummary milestone, LocalDate day, Here here) {
        var words = here.desk().words();
        var horizon = Horizon.of(here.campaign());
        if (!horizon.holds(day)) {
            var first = words.date(horizon.first());
            return Optional.of(words.of("planning.form.day.reach", "first", first, "last", words.date(horizon.last())));
        }
        Attempt.at(() -> begin(milestone, day, here), words, () -> {});
        return Optional.empty();
    }

    private void begin(MilestoneSummary milestone, LocalDate day, Here here) {
        var hanging = milestones.hangingOn(milestone.id(), day, here.desk().person());
        if (hanging.isEmpty()) {
            move(milestone, day, Along.ALONE, here);
        } else {
            ask(milestone, day, hanging, here);
        }
    }

    private void ask(MilestoneSummary milestone, LocalDate day, List<Moved> hanging, Here here) {
        var words = here.desk().words();
        var dialog = new ConfirmDialog();
        dialog.setHeader(words.of("planning.move.title"));
        dialog.add(question(milestone, day, hanging, words));
        dialog.setConfirmText(words.of("planning.move.all"));
        dialog.addConfirmListener(yes -> move(milestone, day, Along.WITH_WHAT_HANGS, here));
        dialog.setRejectable(true);
        dialog.setRejectText(words.of("planning.move.alone"));
        dialog.addRejectListener(no -> move(milestone, day, Along.ALONE, here));
        dialog.setRejectButtonTheme("secondary");
        dialog.setCancelable(true);
        dialog.setCancelText(words.of("planning.move.leave"));
        dialog.open();
    }

    private static Div question(MilestoneSummary milestone, LocalDate day, List<Moved> hanging, Words words) {
        var list = new UnorderedList();
        hanging.forEach(one -> {
            var from = words.date(one.from());
            var item = new ListItem(Told.strong(one.title(), words));
            item.add(" " + words.of("planning.move.row", "from", from, "to", words.date(one.to())));
            list.add(item);
        });
        var text = words.of(
                "planning.move.text",
                "title",
                milestone.title().in(words.language()),
                "day",
                words.date(day),
                "number",
                hanging.size());
        var question = new Div(new Paragraph(text), list);
        question.addClassNames("stack", "tight");
        return question;
    }

    private void move(MilestoneSummary milestone, LocalDate day, Along along, Here here) {
        var words = here.desk().words();
        Attempt.at(
                () -> {
                    var moved = milestones.move(
                            milestone.id(), day, along, here.desk().person());
                    Notes.done(said(moved, words), words, () -> undo(moved, here));
                },
                words,
                here.again());
    }

    private static String said(List<Moved> moved, Words words) {
        var first = moved.getFirst();
        return words.of(
                "planning.moved",
                "title",
                first.title().in(words.language()),
                "day",
                words.date(first.to()),
                "more",
                moved.size() - 1);
    }

    private void undo(List<Moved> moved, Here here) {
        Attempt.at(
                () -> milestones.moveBack(
                        here.campaign().id(), moved, here.desk().person()),
                here.desk().words(),
                here.again());
    }
}
