package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.planning.Along;
import org.sextant.campaign.planning.Hanging;
import org.sextant.campaign.planning.Horizon;
import org.sextant.campaign.planning.MilestoneSummary;
import org.sextant.campaign.planning.MovedTogether;
import org.sextant.campaign.planning.Rescheduling;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Told;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** Moves a milestone. Where others hang on it, asks first whether they move too, and says to which days. Says what was moved and offers to undo it. */
@Component
class MilestoneMoves {

    /**
     * For whom a milestone of which campaign moves.
     *
     * @param again shows the plan anew
     * @param changed the same, after it has changed
     */
    record Here(CampaignSummary campaign, Desk desk, Runnable again, Runnable changed) {}

    private final Rescheduling rescheduling;

    MilestoneMoves(Rescheduling rescheduling) {
        this.rescheduling = rescheduling;
    }

    /** Why it cannot lie on that day. */
    Optional<String> to(MilestoneSummary milestone, LocalDate day, Here here) {
        var words = here.desk().words();
        var refusal = Horizon.of(here.campaign()).refusal(day, words);
        if (refusal.isEmpty()) {
            Attempt.at(() -> begin(milestone, day, here), words, () -> {});
        }
        return refusal;
    }

    private void begin(MilestoneSummary milestone, LocalDate day, Here here) {
        var hanging = rescheduling.hangingOn(milestone.id(), day, here.desk().person());
        if (hanging.isEmpty()) {
            move(milestone, day, Along.ALONE, here);
        } else {
            ask(milestone, day, hanging, here);
        }
    }

    private void ask(MilestoneSummary milestone, LocalDate day, MovedTogether hanging, Here here) {
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

    private static Div question(MilestoneSummary milestone, LocalDate day, MovedTogether hanging, Words words) {
        var list = new UnorderedList();
        hanging.milestones().forEach(one -> list.add(row(one.title(), moves(one.from(), one.to(), words), words)));
        hanging.work().forEach(one -> list.add(row(one.title(), fate(one, hanging.days(), words), words)));
        var text = words.of(
                "planning.move.text",
                "title",
                milestone.title().in(words.language()),
                "day",
                words.date(day),
                "number",
                hanging.milestones().size() + hanging.work().size());
        var question = new Div(new Paragraph(text), list);
        question.addClassNames("stack", "tight");
        return question;
    }

    private static ListItem row(LocalizedText title, String fate, Words words) {
        var item = new ListItem(Told.strong(title, words));
        item.add(" " + fate);
        return item;
    }

    private static String moves(LocalDate from, LocalDate to, Words words) {
        return words.of("planning.move.row", "from", words.date(from), "to", words.date(to));
    }

    private static String fate(Hanging work, long days, Words words) {
        return switch (work.fate()) {
            case REPEATS -> words.of("planning.move.stays", "day", words.date(work.day()));
            case PAST -> words.of("planning.move.past", "day", words.date(work.day()));
            case MOVES -> {
                var moves = moves(work.day(), work.day().plusDays(days), words);
                var people = work.people();
                yield people == 0 ? moves : moves + " · " + words.of("planning.move.people", "number", people);
            }
        };
    }

    private void move(MilestoneSummary milestone, LocalDate day, Along along, Here here) {
        var words = here.desk().words();
        Attempt.at(
                () -> {
                    var moved = rescheduling.move(
                            milestone.id(), day, along, here.desk().person());
                    Notes.done(said(moved, words), words, () -> undo(moved, here));
                },
                words,
                here.changed());
    }

    private static String said(MovedTogether moved, Words words) {
        var first = moved.milestones().getFirst();
        return words.of(
                "planning.moved",
                "title",
                first.title().in(words.language()),
                "day",
                words.date(first.to()),
                "more",
                moved.milestones().size() - 1 + moved.work().size());
    }

    private void undo(MovedTogether moved, Here here) {
        Attempt.at(
                () -> rescheduling.moveBack(
                        here.campaign().id(), moved, here.desk().person()),
                here.desk().words(),
                here.changed());
    }
}
