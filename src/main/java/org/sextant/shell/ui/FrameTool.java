package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;

/** Something that stands above every page of the workroom, before the person's own menu: a feature implements it as a bean. */
public interface FrameTool {

    Component of(Desk desk);
}
