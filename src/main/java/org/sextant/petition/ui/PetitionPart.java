package org.sextant.petition.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sextant.petition.PetitionSummary;
import org.sextant.shell.ui.Desk;

/** A part of a petition's page in the workroom, below its wording; a feature implements it as a bean, ordered by {@code @Order}. */
public interface PetitionPart {

    /**
     * What it shows, made anew each time.
     *
     * @param mayWrite whether this person may change it; asked once more below the view
     * @return empty where there is nothing to show to this person
     */
    Optional<Component> of(PetitionSummary petition, Desk desk, boolean mayWrite);
}
