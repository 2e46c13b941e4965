package org.sextant.campaign.template;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.sextant.campaign.Addressee;
import org.sextant.campaign.Side;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;

/** Whom a plan asks, as it stands in a file. */
public record AskedFor(LocalizedText name, AddresseeKind kind, Optional<CountryCode> place, Optional<Side> side) {

    static AskedFor of(Addressee addressee) {
        return new AskedFor(addressee.name(), addressee.kind(), addressee.place(), addressee.side());
    }

    @JsonIgnore
    public Addressee addressee() {
        return new Addressee(name, kind, place, side);
    }
}
