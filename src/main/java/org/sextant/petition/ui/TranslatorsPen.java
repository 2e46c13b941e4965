package org.sextant.petition.ui;

import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Translations;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Slug;

/** Writes the translations alone. */
record TranslatorsPen(Translations translations, PersonId person) implements Pen {

    @Override
    public void write(PetitionSummary read, PetitionPlan plan, Slug slug) {
        translations.write(read, plan.texts(), plan.addressee(), person);
    }

    @Override
    public void propose(PetitionId petition) {
        translations.propose(petition, person);
    }
}
