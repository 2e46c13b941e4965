package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;

/**
 * A form whose fields can be read and filled as a whole, also with what could not be stored so.
 *
 * @param <W> what is written in it
 */
public interface Written<W> extends HasElement {

    /** What stands in the fields. */
    W writing();

    /** Puts what was written into the fields. */
    void write(W writing);

    /** What stands above the fields. */
    FormNotice notice();

    /** Does it whenever somebody has changed a field. */
    default void onTyping(Runnable then) {
        getElement().addEventListener("change", change -> then.run());
    }

    /** Shows it above the fields, in the place of what stood there. */
    default void tell(Component said) {
        notice().show(said);
    }
}
