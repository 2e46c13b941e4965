package org.sextant.petition.guard;

import org.sextant.petition.NoSuchPetition;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.signing.Tally;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Component;

/** Petitions, and what they have reached. */
@Component
class PetitionCounts {

    private final Petitions petitions;
    private final Tally tally;

    PetitionCounts(Petitions petitions, Tally tally) {
        this.petitions = petitions;
        this.tally = tally;
    }

    PetitionSummary petition(PetitionId id) {
        return petitions.byId(id).orElseThrow(NoSuchPetition::new);
    }

    long of(PetitionId id) {
        return tally.of(id);
    }
}
