package org.sextant.action.signup;

import org.sextant.action.ActionCard;
import org.sextant.action.SlotNumber;
import org.sextant.action.When;
import org.sextant.shell.Words;

/** What somebody signed up for. */
record Appointment(ActionCard action, SlotNumber slot) {

    String when(Words words) {
        return When.inFull(action, slot, words);
    }
}
