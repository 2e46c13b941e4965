package org.sextant.petition.addressee;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.petition.addressee.ReachedStep.Kind;
import org.sextant.vocabulary.LocalizedText;

/** A step that was reached, as a row. */
@Embeddable
record ReachedStepRow(
        @Enumerated(EnumType.STRING) Kind kind,
        LocalizedText addressee,
        int signatures,
        @Nullable String channel,
        @Nullable LocalizedText effect,
        Instant reachedAt) {

    static ReachedStepRow of(ReachedStep step) {
        return new ReachedStepRow(
                step.kind(),
                step.addressee(),
                step.signatures(),
                step.channel().orElse(null),
                step.effect().orElse(null),
                step.at());
    }

    ReachedStep step() {
        return new ReachedStep(
                kind, addressee, signatures, Optional.ofNullable(channel), Optional.ofNullable(effect), reachedAt);
    }
}
