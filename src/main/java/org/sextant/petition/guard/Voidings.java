package org.sextant.petition.guard;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sextant.member.NotPermitted;
import org.sextant.member.joint.AlreadyProposed;
import org.sextant.member.joint.JointActId;
import org.sextant.petition.signing.SignatureGroups;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups of signatures on their way out of the count, and back. That two people want it out, {@link VoidSignatures} says. */
@Service
@Transactional
public class Voidings {

    private final VoidingRepository voidings;
    private final VoidedGroup group;
    private final SignatureGroups signatures;
    private final Warders warders;
    private final Clock clock;

    Voidings(VoidingRepository voidings, VoidedGroup group, SignatureGroups signatures, Warders warders, Clock clock) {
        this.voidings = voidings;
        this.group = group;
        this.signatures = signatures;
        this.warders = warders;
        this.clock = clock;
    }

    /**
     * Keeps whom it is about: those that are in the group now, without those that a voiding has decided on already.
     *
     * @throws AlreadyProposed if one of this group is on trial, or nobody is left in it
     */
    void freeze(JointActId act, SuspicionId suspicion, Reason reason, Instant now) {
        // Locked, so that of two who propose at the same moment the later one sees the earlier.
        var noticed = warders.lock(suspicion);
        if (isOnTrial(suspicion) || group.rest(suspicion).isEmpty()) {
            throw new AlreadyProposed();
        }
        voidings.saveAndFlush(new Voiding(act, noticed, reason, now));
        group.freeze(act, suspicion);
    }

    private boolean isOnTrial(SuspicionId suspicion) {
        return voidings.of(List.of(suspicion)).stream()
                .anyMatch(voiding -> voiding.summary().state() == VoidingState.ON_TRIAL);
    }

    /** It was stopped, or could not be done. */
    void drop(JointActId act) {
        var voiding = lock(act);
        voiding.drop();
        voidings.saveAndFlush(voiding);
    }

    /** The hour is over. */
    void takeOut(JointActId act) {
        var voiding = lock(act);
        voiding.takeOut();
        voidings.saveAndFlush(voiding);
        signatures.voidAll(voiding.petition(), group.of(act));
    }

    /**
     * Puts back what was taken out, but for what another voiding keeps out too. One is enough for that: it errs on the side of those who signed.
     *
     * @throws NotPermitted unless {@code by} moderates the platform
     * @throws WrongVoidingState unless it is out
     */
    public void restore(JointActId act, PersonId by) {
        var voiding = voidings.lockWithOthers(act).stream()
                .filter(one -> one.summary().act().equals(act))
                .findFirst()
                .orElseThrow(WrongVoidingState::new);
        warders.act(by, "voiding-restored", act);
        voiding.restore(by, clock.instant());
        voidings.saveAndFlush(voiding);
        signatures.restoreAll(voiding.petition(), group.onlyOf(act));
    }

    /**
     * Puts back those whose signers object, whatever else kept them out; the others stay out.
     *
     * @throws NotPermitted unless {@code by} moderates the platform
     * @throws WrongVoidingState unless it is out
     */
    public void restoreObjecting(JointActId act, PersonId by) {
        var voiding = lock(act);
        warders.act(by, "voiding-objections-granted", act);
        voiding.require(VoidingState.VOID);
        signatures.restoreObjecting(voiding.petition(), group.of(act));
    }

    private Voiding lock(JointActId act) {
        return voidings.lock(act).orElseThrow(WrongVoidingState::new);
    }
}
