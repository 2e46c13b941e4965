package org.sextant.petition.ui;

import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Slug;

/** Writes everything. */
record OrganizersPen(Petitions petitions, PersonId person) implements Pen {

    @Override
    public void write(PetitionSummary read, PetitionPlan plan, Slug slug) {
        petitions.change(read, plan, person);
        petitions.rename(read.id(), slug, person);
    }

    @Override
    public void propose(PetitionId petition) {
        petitions.propose(petition, person);
    }
}
