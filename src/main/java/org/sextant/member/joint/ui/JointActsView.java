package org.sextant.member.joint.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.member.joint.JointActs;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** Everything that takes two people and concerns this one. */
@Route(JointActs.PATH)
@PermitAll
class JointActsView extends Page {

    JointActsView(Desk desk, JointActs acts, ActWords telling) {
        var words = desk.words();
        addClassName("slim");
        add(
                new PageHeader(words.of("joint.title"), words.of("joint.lead")),
                new JointList(desk, acts, telling, _ -> true));
    }
}
