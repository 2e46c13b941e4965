package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.member.joint.JointActSummary;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.ui.JointForms;
import org.sextant.petition.guard.Reason;
import org.sextant.petition.guard.Suspicion;
import org.sextant.petition.guard.Suspicions;
import org.sextant.petition.guard.VoidSignatures;
import org.sextant.petition.guard.VoidingSummary;
import org.sextant.petition.guard.Voidings;
import org.sextant.petition.guard.WrongVoidingState;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PersonId;

/** What moderators do with a group; who comes second at the same moment is told what is true now. */
@SpringComponent
class VoidingActs {

    private final Voidings voidings;
    private final Suspicions suspicions;
    private final JointActs acts;
    private final JointForms forms;

    VoidingActs(Voidings voidings, Suspicions suspicions, JointActs acts, JointForms forms) {
        this.voidings = voidings;
        this.suspicions = suspicions;
        this.acts = acts;
        this.forms = forms;
    }

    boolean may(PersonId person) {
        return suspicions.mayVoid(person);
    }

    void propose(Suspicion group, Reason reason, Desk desk, Runnable then) {
        forms.open(VoidSignatures.proposal(group.id(), reason), desk, then);
    }

    /** How far two people have come with it; empty once they have decided. */
    Optional<JointActSummary> deciding(VoidingSummary voiding) {
        return acts.open(VoidSignatures.proposal(voiding.suspicion(), voiding.reason()));
    }

    void restore(VoidingSummary voiding, Desk desk) {
        did(() -> voidings.restore(voiding.act(), desk.person()), "signing.void.restored", desk);
    }

    void restoreObjecting(VoidingSummary voiding, Desk desk) {
        did(() -> voidings.restoreObjecting(voiding.act(), desk.person()), "signing.void.granted", desk);
    }

    private static void did(Runnable act, String said, Desk desk) {
        try {
            act.run();
            Notes.done(desk.words().of(said));
        } catch (WrongVoidingState overtaken) {
            Notes.refused(desk.words().of("petition.work.overtaken"));
        }
    }
}
