package org.sextant.action.ui;

import java.util.List;
import org.sextant.action.ActionCard;
import org.sextant.vocabulary.ActionId;

/** How a board shows its actions. */
interface Form {

    /** Shows these, and leaves alone what it shows already. */
    void show(List<ActionCard> actions, Telling telling);

    /** Puts the cursor on an action, if it is here. */
    void focus(ActionId action);
}
