package org.sextant.petition.signing;

import org.sextant.vocabulary.PetitionId;

/** What keeps an open petition from being signed, for the moment. Withdrawing is never kept from anybody. */
public interface Halts {

    boolean signing(PetitionId petition);

    /** Whether nobody can ask to be kept informed. */
    boolean updates(PetitionId petition);

    boolean confirming(PetitionId petition);
}
