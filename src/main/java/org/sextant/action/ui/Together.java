package org.sextant.action.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;
import org.sextant.action.Actions;
import org.sextant.action.CannotBeMoved;
import org.sextant.action.ChangedMeanwhile;
import org.sextant.action.MovedAction;
import org.sextant.action.NoSuchAction;
import org.sextant.action.NotOfTheTeam;
import org.sextant.action.WrongState;
import org.sextant.campaign.WrongStage;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Changes several actions with one click, each for itself: those of which it is not possible stay as they are, and are counted. Undo takes back what was done, and no more. */
@Component
class Together {

    private final Actions actions;

    Together(Actions actions) {
        this.actions = actions;
    }

    /** Opens them to the public. */
    void open(List<ActionCard> chosen, Desk desk, Runnable then) {
        change(
                chosen,
                action -> action.state() == ActionState.PLANNED,
                action -> actions.open(action.id(), desk.person()),
                action -> actions.returnTo(action.id(), action.state(), desk.person()),
                new Saying(desk, then));
    }

    void begin(List<ActionCard> chosen, Desk desk, Runnable then) {
        change(
                chosen,
                action -> action.state() == ActionState.OPEN,
                action -> actions.begin(action.id(), desk.person()),
                action -> actions.returnTo(action.id(), action.state(), desk.person()),
                new Saying(desk, then));
    }

    /** There is no way back: everybody who signed up is told. */
    void callOff(List<ActionCard> chosen, Desk desk, Runnable then) {
        var changed = chosen.stream()
                .filter(Together::canBeCalledOff)
                .filter(action -> succeeds(one -> actions.callOff(one.id(), desk.person()), action))
                .count();
        new Saying(desk, then).settled((int) changed, chosen.size() - (int) changed);
    }

    static boolean canBeCalledOff(ActionCard action) {
        return action.state().next().contains(ActionState.CANCELLED);
    }

    /** So many days later, or earlier. */
    void move(List<ActionCard> chosen, int days, Desk desk, Runnable then) {
        var moved = new HashMap<ActionCard, MovedAction>();
        change(
                chosen,
                action -> days != 0,
                action -> moved.put(action, actions.move(action.id(), days, desk.person())),
                action -> actions.moveBack(Objects.requireNonNull(moved.get(action)), desk.person()),
                new Saying(desk, then));
    }

    /** @param wanted empty for nobody */
    void putInCharge(List<ActionCard> chosen, Optional<PersonId> wanted, Desk desk, Runnable then) {
        change(
                chosen,
                action -> !action.outline().inCharge().equals(wanted),
                action -> actions.putInCharge(action.id(), wanted, desk.person()),
                action -> actions.putInCharge(action.id(), action.outline().inCharge(), desk.person()),
                new Saying(desk, then));
    }

    private record Saying(Desk desk, Runnable then) {

        void changed(int changed, int left, Runnable undo) {
            then.run();
            var text = desk.words().of("action.board.together.done", "changed", changed, "left", left);
            if (changed == 0) {
                Notes.refused(text);
            } else {
                Notes.done(text, desk.words(), undo);
            }
        }

        void settled(int changed, int left) {
            then.run();
            var text = desk.words().of("action.board.together.done", "changed", changed, "left", left);
            if (changed == 0) {
                Notes.refused(text);
            } else {
                Notes.done(text);
            }
        }

        void takenBack(int number) {
            then.run();
            Notes.done(desk.words().of("action.board.together.undone", "number", number));
        }
    }

    private static void change(
            List<ActionCard> chosen,
            Predicate<ActionCard> fits,
            Consumer<ActionCard> act,
            Consumer<ActionCard> back,
            Saying saying) {
        var changed = chosen.stream()
                .filter(fits)
                .filter(action -> succeeds(act, action))
                .toList();
        saying.changed(
                changed.size(),
                chosen.size() - changed.size(),
                () -> saying.takenBack((int) changed.stream()
                        .filter(action -> succeeds(back, action))
                        .count()));
    }

    private static boolean succeeds(Consumer<ActionCard> act, ActionCard action) {
        try {
            act.accept(action);
            return true;
        } catch (WrongState | WrongStage | NoSuchAction | NotOfTheTeam | CannotBeMoved | ChangedMeanwhile meanwhile) {
            return false;
        }
    }
}
