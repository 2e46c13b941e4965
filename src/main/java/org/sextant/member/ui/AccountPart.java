package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import org.sextant.shell.ui.Desk;

/** A part of one's own account that another feature fills: it implements this as a bean. */
public interface AccountPart {

    /** False where there is nothing to say of it on this installation. */
    default boolean isShown() {
        return true;
    }

    String title(Desk desk);

    Component of(Desk desk);
}
