package org.sextant.campaign.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;

/** Hears when a person, not the application, has changed a field. */
final class Typed {

    private Typed() {}

    static <E extends ValueChangeEvent<?>> void in(HasValue<E, ?> field, Runnable then) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                then.run();
            }
        });
    }
}
