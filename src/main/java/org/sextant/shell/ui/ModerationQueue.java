package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sextant.vocabulary.PersonId;

/** A part of the moderators' page: a feature implements it as a bean and shows there what waits for a decision. */
public interface ModerationQueue {

    /** From top to bottom, below the wordings; comments are 10, reports 20. */
    int order();

    /** Whether the moderators' page is this person's because of this part alone, as with those who moderate one place. */
    default boolean concerns(PersonId person) {
        return false;
    }

    /** What waits for the person at the desk, with its own {@code h2}; nothing for who may not decide. */
    Optional<Component> of(Desk desk);
}
