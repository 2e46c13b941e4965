package org.sextant.member.ui;

import org.sextant.member.Mandates;
import org.sextant.member.joint.ui.JointForms;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Makes the list of one person's mandates. */
@Component
class MandateLists {

    private final Mandates mandates;
    private final MandateWords telling;
    private final JointForms proposals;

    MandateLists(Mandates mandates, MandateWords telling, JointForms proposals) {
        this.mandates = mandates;
        this.telling = telling;
        this.proposals = proposals;
    }

    MandateList of(PersonId person, Desk desk) {
        return new MandateList(desk, person, mandates, telling, proposals);
    }
}
