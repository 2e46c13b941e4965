package org.sextant.petition.guard;

import org.sextant.petition.PetitionSummary;
import org.sextant.vocabulary.SignatureId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets people in to sign, or says why not now. */
@Component
public class Gate {

    private final Restrictions restrictions;
    private final Puzzles puzzles;
    private final Watch watch;
    private final Limits limits;

    /**
     * The gate of every petition.
     *
     * @param timesAnHour how many signatures one network may offer; 0 switches off every limit
     */
    public Gate(
            Restrictions restrictions,
            Puzzles puzzles,
            Watch watch,
            @Value("${sextant.sign-limit-per-hour}") long timesAnHour) {
        this.restrictions = restrictions;
        this.puzzles = puzzles;
        this.watch = watch;
        this.limits = new Limits(timesAnHour);
    }

    /** Whether somebody may sign now. Who is let in has used one of the times that their network, provider and petition have. */
    public Admission admit(PetitionSummary petition, Knock knock) {
        var stopping = restrictions.stopping(petition.id());
        if (stopping.isPresent()) {
            return new Admission.Restricted(stopping.get());
        }
        var slow = restrictions.of(petition.id()).contains(Restriction.PUZZLE)
                && !puzzles.solved(petition.id(), knock.email(), knock.work());
        return limits.take(petition, knock, slow)
                .<Admission>map(Admission.TooMany::new)
                .orElseGet(Admission.Admitted::new);
    }

    /**
     * Who was let in has signed.
     *
     * @param signature it has this id if its mailbox had not signed before, and else leads nowhere
     */
    public void passed(PetitionSummary petition, SignatureId signature, Knock knock) {
        watch.saw(petition.id(), signature, knock);
    }
}
