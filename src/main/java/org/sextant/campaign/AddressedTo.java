package org.sextant.campaign;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;

/** An addressee as a row. */
@Embeddable
record AddressedTo(
        LocalizedText name,
        @Enumerated(EnumType.STRING) AddresseeKind kind,
        @Nullable CountryCode place,
        @Enumerated(EnumType.STRING) @Nullable Side side) {

    AddressedTo(Addressee addressee) {
        this(
                addressee.name(),
                addressee.kind(),
                addressee.place().orElse(null),
                addressee.side().orElse(null));
    }

    Addressee addressee() {
        return new Addressee(name, kind, Optional.ofNullable(place), Optional.ofNullable(side));
    }
}
