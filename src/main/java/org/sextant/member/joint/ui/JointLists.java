package org.sextant.member.joint.ui;

import com.vaadin.flow.component.Component;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.Scope;

/** What takes two people in one scope, for the pages of other features. */
public interface JointLists {

    /** Those in exactly this scope that concern the person at the desk, with what they can do about each. */
    Component in(Scope scope, Desk desk);
}
