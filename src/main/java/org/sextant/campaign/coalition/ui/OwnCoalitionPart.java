package org.sextant.campaign.coalition.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sextant.shell.ui.Desk;

/** A part of the page on what one's organisations do together with others; a feature implements it as a bean. */
public interface OwnCoalitionPart {

    /** From top to bottom, below the campaigns. */
    int order();

    /**
     * What this person gets to see.
     *
     * @param again shows the page anew, after something has changed
     */
    Optional<Component> of(Desk desk, Runnable again);
}
