package org.sextant.action.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sextant.action.ActionSummary;
import org.sextant.action.Doorkeeper;
import org.sextant.vocabulary.ActionId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds whom a reminder goes to: who is booked, for what is still to come; neither who waits nor who gave the place back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Remindable {

    private final SignupRepository signups;
    private final ReminderRepository reminders;
    private final Doorkeeper doorkeeper;
    private final Clock clock;

    Remindable(SignupRepository signups, ReminderRepository reminders, Doorkeeper doorkeeper, Clock clock) {
        this.signups = signups;
        this.reminders = reminders;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    /** What would come of a reminder now. */
    Reminding outlook(ActionId action) {
        var next = reminders.findById(action).map(Reminder::nextFrom).filter(clock.instant()::isBefore);
        if (next.isPresent()) {
            return new Reminding.TooSoon(next.get());
        }
        var letters = of(action).size();
        return letters == 0 ? new Reminding.Nobody() : new Reminding.Letters(letters);
    }

    List<Signup> of(ActionId id) {
        var now = clock.instant();
        var action = doorkeeper.whole(id);
        if (!action.takesSignups()) {
            return List.of();
        }
        return signups.inLine(id, Set.of(Standing.BOOKED), Limit.unlimited()).stream()
                .filter(Signup::isKnown)
                .filter(signup -> isToCome(signup, action, now))
                .toList();
    }

    private static boolean isToCome(Signup signup, ActionSummary action, Instant now) {
        return action.card()
                .slot(signup.slot())
                .map(slot -> !slot.calledOff() && !slot.isOver(now))
                .orElse(true);
    }
}
