package org.sextant.petition.addressee;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;

/** An addressee as a row. */
@Embeddable
record AddresseeRow(
        LocalizedText name,
        @Enumerated(EnumType.STRING) AddresseeKind kind,
        @Nullable CountryCode country,
        int target,
        @Nullable String channel) {

    AddresseeRow(Addressee addressee) {
        this(
                addressee.name(),
                addressee.kind(),
                addressee.country().orElse(null),
                addressee.target(),
                addressee.channel().orElse(null));
    }

    Addressee with(List<Threshold> thresholds) {
        return new Addressee(
                name, kind, Optional.ofNullable(country), target, Optional.ofNullable(channel), thresholds);
    }
}
