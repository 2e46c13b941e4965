package org.sextant.member.organisation.ui;

import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.joint.Proposal;
import org.sextant.member.joint.ui.JointForms;
import org.sextant.member.ui.RenewalForms;
import org.sextant.member.ui.RenewalForms.Ending;
import org.springframework.stereotype.Component;

/** What somebody may do with a mandate that is listed: renew it, or propose to end what takes two. */
@Component
class MandateForms {

    private final Mandates mandates;
    private final JointForms joint;
    private final RenewalForms renewals;

    MandateForms(Mandates mandates, JointForms joint, RenewalForms renewals) {
        this.mandates = mandates;
        this.joint = joint;
        this.renewals = renewals;
    }

    boolean mayRenew(MandateSummary mandate, Visit visit) {
        return mandate.until().isPresent() && mandates.mayGive(visit.person(), mandate.scope());
    }

    void renew(MandateSummary mandate, Visit visit, Runnable then) {
        var ending = new Ending(
                mandate.person(),
                mandate.role(),
                mandate.scope(),
                mandate.until().orElseThrow());
        renewals.open(ending, visit.desk(), then);
    }

    void propose(Proposal removal, Visit visit, Runnable then) {
        joint.open(removal, visit.desk(), then);
    }
}
