package org.sextant.action.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.Actions;
import org.sextant.action.CannotBeMoved;
import org.sextant.action.ChangedMeanwhile;
import org.sextant.action.MovedAction;
import org.sextant.action.NoSuchAction;
import org.sextant.action.WrongState;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.WrongStage;
import org.sextant.campaign.planning.Horizon;
import org.sextant.campaign.ui.PlanAudience;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.springframework.stereotype.Component;

/** Moves an action to another day of the plan; where people have a place, asks first. Says what was moved and offers to undo it. */
@Component
class DayMoves {

    /**
     * For whom an action of which campaign moves.
     *
     * @param again shows the plan anew
     */
    record Here(CampaignSummary campaign, Desk desk, Runnable again) {}

    /** @param from where the plan shows it, by the calendar of its campaign */
    private record Move(ActionCard action, LocalDate from, LocalDate to) {

        int days() {
            return (int) ChronoUnit.DAYS.between(from, to);
        }

        String said(String key, Words words) {
            var title = action.outline().title().in(words.language());
            return words.of(key, "title", title, "day", words.date(to));
        }
    }

    private final Actions actions;
    private final PlanAudience readers;
    private final Clock clock;

    DayMoves(Actions actions, PlanAudience readers, Clock clock) {
        this.actions = actions;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * Moves it as it was read from one day to another, both by the calendar of its campaign.
     *
     * @return why it cannot lie there
     */
    Optional<String> move(ActionCard action, LocalDate from, LocalDate to, Here here) {
        var words = here.desk().words();
        var refusal = Horizon.of(here.campaign()).refusal(to, words);
        if (refusal.isPresent()) {
            return refusal;
        }
        var move = new Move(action, from, to);
        if (action.wouldBePast(move.days(), clock.instant())) {
            return Optional.of(words.of("action.form.over"));
        }
        if (action.turnout().booked() == 0) {
            move(move, here);
        } else {
            ask(move, here);
        }
        return Optional.empty();
    }

    private void ask(Move move, Here here) {
        var words = here.desk().words();
        var people = move.action().turnout().booked();
        var dialog = new ConfirmDialog(
                move.said("action.plan.move.title", words),
                words.of("action.plan.move.people", "number", people),
                words.of("campaign.calendar.move"),
                confirmed -> move(move, here));
        dialog.setCancelable(true);
        dialog.setCancelText(words.of("campaign.calendar.move.leave"));
        dialog.open();
    }

    private void move(Move move, Here here) {
        var words = here.desk().words();
        attempt(here, move.said("action.plan.meanwhile", words), () -> {
            var moved = actions.move(move.action(), move.days(), here.desk().person());
            Notes.done(move.said("action.plan.moved", words), words, () -> undo(moved, here));
        });
    }

    private void undo(MovedAction moved, Here here) {
        var words = here.desk().words();
        attempt(here, words.of("action.form.undo.late"), () -> {
            actions.moveBack(moved, here.desk().person());
            Notes.done(words.of("action.form.put-back"));
        });
    }

    /** @param late what is said where somebody else was faster */
    private void attempt(Here here, String late, Runnable act) {
        try {
            act.run();
            readers.changed(here.campaign().id(), here.desk());
        } catch (ChangedMeanwhile | CannotBeMoved | WrongState | NoSuchAction meanwhile) {
            Notes.refused(late);
        } catch (WrongStage over) {
            Notes.refused(here.desk().words().of("campaign.page.over.title"));
        }
        here.again().run();
    }
}
