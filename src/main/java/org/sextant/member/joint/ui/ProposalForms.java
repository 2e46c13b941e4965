package org.sextant.member.joint.ui;

import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.Proposal;
import org.sextant.shell.ui.Desk;
import org.springframework.stereotype.Component;

@Component
class ProposalForms implements JointForms {

    private final JointActs acts;
    private final ActWords telling;

    ProposalForms(JointActs acts, ActWords telling) {
        this.acts = acts;
        this.telling = telling;
    }

    @Override
    public void open(Proposal what, Desk desk, Runnable then) {
        var dialog = new ProposalDialog(what, telling.told(what, desk.words()), desk, acts, then);
        (telling.hasAnEmergency(what) ? dialog : dialog.withoutEmergency()).open();
    }
}
