package org.sextant.petition.guard;

import java.util.List;
import org.sextant.petition.signing.SignatureGroups;
import org.sextant.petition.signing.SignatureGroups.Standing;
import org.springframework.stereotype.Component;

/** How those stand whom a group, or a voiding of it, is about. */
@Component
class Standings {

    private final SuspicionTable table;
    private final VoidingRepository voidings;
    private final VoidedGroup voided;
    private final SignatureGroups signatures;
    private final PetitionCounts counts;

    Standings(
            SuspicionTable table,
            VoidingRepository voidings,
            VoidedGroup voided,
            SignatureGroups signatures,
            PetitionCounts counts) {
        this.table = table;
        this.voidings = voidings;
        this.voided = voided;
        this.signatures = signatures;
        this.counts = counts;
    }

    Standing of(Noticed group) {
        return signatures.standing(group.petition(), table.signatures(group.id()));
    }

    /** Of those whom it was about when it was proposed, whoever joined the group since. */
    Standing of(VoidingSummary voiding) {
        return signatures.standing(voiding.petition(), voided.of(voiding.act()));
    }

    /** Of the voiding that is on trial; where none is, of one that would be proposed now. */
    Effect effect(Noticed group) {
        return effect(
                group,
                voidings.of(List.of(group.id())).stream().map(Voiding::summary).toList());
    }

    /** The same, for whoever knows all voidings of the group. */
    Effect effect(Noticed group, List<VoidingSummary> known) {
        var concerned = known.stream()
                .filter(voiding -> voiding.state() == VoidingState.ON_TRIAL)
                .findFirst()
                .map(this::of)
                .orElseGet(() -> signatures.standing(group.petition(), voided.rest(group.id())));
        return new Effect(concerned, counts.of(group.petition()));
    }
}
