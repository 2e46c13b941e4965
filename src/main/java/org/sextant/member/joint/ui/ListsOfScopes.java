package org.sextant.member.joint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.member.joint.JointActs;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.Scope;

@SpringComponent
class ListsOfScopes implements JointLists {

    private final JointActs acts;
    private final ActWords telling;

    ListsOfScopes(JointActs acts, ActWords telling) {
        this.acts = acts;
        this.telling = telling;
    }

    @Override
    public Component in(Scope scope, Desk desk) {
        return new JointList(desk, acts, telling, act -> act.what().where().equals(scope));
    }
}
