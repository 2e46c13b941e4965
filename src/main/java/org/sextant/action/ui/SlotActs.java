package org.sextant.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import org.sextant.action.ActionClosed;
import org.sextant.action.ActionRight;
import org.sextant.action.Actions;
import org.sextant.action.Board;
import org.sextant.action.LastSlot;
import org.sextant.action.NoSuchSlot;
import org.sextant.action.SlotSummary;
import org.sextant.action.SlotTaken;
import org.sextant.action.When;
import org.sextant.action.WrongState;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;
import org.sextant.shell.ui.Notes;
import org.springframework.stereotype.Component;

/** Calls one time of an action off, for those who plan it. As long as nobody was told, that can be taken back. */
@Component
class SlotActs {

    private final Actions actions;
    private final Board board;

    SlotActs(Actions actions, Board board) {
        this.actions = actions;
        this.board = board;
    }

    /** What can be done with it now; empty where nothing can. */
    Optional<Button> of(SlotSummary slot, Visit visit) {
        if (!board.allows(visit.person(), ActionRight.PLAN, visit.campaign().id())) {
            return Optional.empty();
        }
        if (slot.calledOff()) {
            var told = slot.turnout().booked() + slot.turnout().waiting() > 0;
            return told || visit.card().state().isSettled() ? Optional.empty() : Optional.of(hold(slot, visit));
        }
        return visit.action().takesSignups(slot) && isOneOfSeveral(visit)
                ? Optional.of(callOff(slot, visit))
                : Optional.empty();
    }

    private static boolean isOneOfSeveral(Visit visit) {
        return visit.card().slots().stream().filter(one -> !one.calledOff()).count() > 1;
    }

    private Button callOff(SlotSummary slot, Visit visit) {
        var words = visit.words();
        var when = When.of(slot, visit.card(), words);
        var told = slot.turnout().booked() + slot.turnout().waiting();
        var said = words.of("action.board.slot.call-off");
        var button = told == 0
                ? new Button(said, click -> callOff(slot, visit, true))
                : new ConfirmButton(
                        said,
                        new Question(
                                words.of("action.board.slot.call-off.title", "when", when),
                                words.of("action.board.slot.call-off.text", "number", told)),
                        words,
                        () -> callOff(slot, visit, false));
        return small(button, when);
    }

    private Button hold(SlotSummary slot, Visit visit) {
        var button = new Button(visit.words().of("action.board.slot.hold"), click -> held(slot, visit));
        return small(button, When.of(slot, visit.card(), visit.words()));
    }

    private static Button small(Button button, String when) {
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(button.getText() + ": " + when);
        return button;
    }

    private void callOff(SlotSummary slot, Visit visit, boolean canBeTakenBack) {
        attempt(visit, () -> {
            actions.callOff(visit.card().id(), slot.number(), visit.person());
            var said = visit.words()
                    .of("action.board.slot.called-off", "when", When.of(slot, visit.card(), visit.words()));
            if (canBeTakenBack) {
                Notes.done(said, visit.words(), () -> held(slot, visit));
            } else {
                Notes.done(said);
            }
        });
    }

    private void held(SlotSummary slot, Visit visit) {
        attempt(visit, () -> {
            actions.hold(visit.card().id(), slot.number(), visit.person());
            Notes.done(visit.words().of("action.board.slot.held", "when", When.of(slot, visit.card(), visit.words())));
        });
    }

    private static void attempt(Visit visit, Runnable act) {
        try {
            act.run();
        } catch (ActionClosed | NoSuchSlot | WrongState | SlotTaken gone) {
            Notes.refused(visit.words().of("action.board.slot.too-late"));
        } catch (LastSlot last) {
            Notes.refused(visit.words().of("action.board.slot.last"));
        }
        visit.again().run();
    }
}
