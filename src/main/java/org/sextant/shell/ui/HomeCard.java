package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A card beside "what needs me", such as what can still be stopped: a feature implements it as a bean. */
public interface HomeCard {

    /** The card for this person, if there is something to show. */
    Optional<Component> of(Desk desk);
}
