package org.sextant.petition.guard;

import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;

/** A published text that is not what was approved any more. */
public record AlteredWording(PetitionId petition, Language language, int version) {}
