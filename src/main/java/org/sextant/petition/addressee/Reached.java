package org.sextant.petition.addressee;

import java.util.Optional;
import java.util.OptionalLong;
import org.sextant.petition.signing.Origins;
import org.sextant.petition.signing.Tally;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Component;

/** How many signatures have reached an addressee, as it may be told: nobody is to be found out by a small number, in the workroom as little as in public. */
@Component
public class Reached {

    private final Origins origins;
    private final Tally tally;

    Reached(Origins origins, Tally tally) {
        this.origins = origins;
        this.tally = tally;
    }

    /** In tens where they are those of one country; empty where they are too few to be told. */
    public OptionalLong by(PetitionId petition, Addressee addressee) {
        var told = from(petition, addressee.country());
        return told == 0 ? OptionalLong.empty() : OptionalLong.of(told);
    }

    /** From one country, or all there are. */
    long from(PetitionId petition, Optional<CountryCode> country) {
        return country.map(one -> origins.of(petition, one)).orElseGet(() -> tally.of(petition));
    }
}
