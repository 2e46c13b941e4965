package org.sextant.petition.addressee;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.LocalizedText;

/**
 * A threshold as a row.
 *
 * @param addressee whose it is, by its place in the list
 */
@Embeddable
record ThresholdRow(
        int addressee,
        int signatures,
        @Nullable Integer days,
        @Nullable String channel,
        @Nullable LocalizedText effect) {

    static ThresholdRow of(int addressee, Threshold threshold) {
        return new ThresholdRow(
                addressee,
                threshold.signatures(),
                threshold.days().isPresent() ? threshold.days().getAsInt() : null,
                threshold.channel().orElse(null),
                threshold.effect().orElse(null));
    }

    Threshold threshold() {
        return new Threshold(
                signatures,
                days == null ? OptionalInt.empty() : OptionalInt.of(days),
                Optional.ofNullable(channel),
                Optional.ofNullable(effect));
    }
}
