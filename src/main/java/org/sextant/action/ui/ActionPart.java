package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of an action's page; each is a bean, in the order in which they stand there. */
interface ActionPart {

    /** What it shows, if it has to do with this action and this reader. */
    Optional<Component> of(Visit visit);
}
