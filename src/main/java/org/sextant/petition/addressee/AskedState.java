package org.sextant.petition.addressee;

import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PetitionId;

/** That a petition asks somebody who answers for that State, or lies in it. */
record AskedState(PetitionId petition, CountryCode state) {}
