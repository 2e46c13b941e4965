package org.sextant.petition.ui;

import org.sextant.petition.ChangedMeanwhile;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.SlugTaken;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Slug;

/** How what was written into a petition's form is saved and proposed: that differs with who writes. */
interface Pen {

    /**
     * Saves it.
     *
     * @throws ChangedMeanwhile if somebody else has saved since it was read
     * @throws SlugTaken if another petition has its address
     */
    void write(PetitionSummary read, PetitionPlan plan, Slug slug);

    void propose(PetitionId petition);
}
