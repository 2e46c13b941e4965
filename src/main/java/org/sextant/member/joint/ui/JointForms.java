package org.sextant.member.joint.ui;

import org.sextant.member.joint.Proposal;
import org.sextant.shell.ui.Desk;

/** Opens the form in which somebody says why they propose an act that takes two people. */
public interface JointForms {

    /**
     * Opens it over the page.
     *
     * @param then once it is proposed, or done at once
     */
    void open(Proposal what, Desk desk, Runnable then);
}
