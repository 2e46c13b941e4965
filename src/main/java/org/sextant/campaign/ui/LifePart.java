package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Above whatever tab is open: what about a campaign's stage its team should know or decide now, and the form of a turn that one has begun to take. */
class LifePart extends Div {

    private final Div begun = new Div();

    LifePart(List<TurnForm> now) {
        addClassName("life");
        now.forEach(this::add);
        add(begun);
    }

    /** Shows the form; another one that was begun gives way. */
    void begin(TurnForm form) {
        begun.removeAll();
        begun.add(form);
        form.focus();
    }
}
