package org.sextant.action.coordinator.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.shell.ui.Desk;

/** The part of an action's page that says who coordinates it alone. */
public interface CoordinatorsOfAction {

    /**
     * What this reader gets to see; nothing where nobody does and they may give it to nobody.
     *
     * @param again shows the page anew, after something has changed
     */
    Optional<Component> of(ActionCard action, Desk desk, Runnable again);
}
