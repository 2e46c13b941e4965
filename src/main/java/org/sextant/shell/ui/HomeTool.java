package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;

/** Something to do with all that needs a person, beside the title of the workroom's home: a feature implements it as a bean. */
public interface HomeTool {

    Component of(Desk desk);
}
