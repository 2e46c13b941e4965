package org.sextant.petition.addressee;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;

/**
 * That enough have signed for something, as it stood when they had.
 *
 * @param addressee whom the petition asks there; for its goal, all of them in words
 * @param channel the key of the {@link OfficialChannel} whose threshold it was
 * @param effect what follows, where it is a step of our own
 */
public record ReachedStep(
        Kind kind,
        LocalizedText addressee,
        int signatures,
        Optional<String> channel,
        Optional<LocalizedText> effect,
        Instant at) {

    /** What it was that was reached. */
    public enum Kind {
        /** The goal of the petition. */
        GOAL,
        /** What one addressee was to get. */
        TARGET,
        /** A step of our own on the way to one. */
        STEP,
        /** The threshold of an official channel. */
        OFFICIAL
    }

    static ReachedStep of(LocalizedText addressee, Threshold step, Instant at) {
        return new ReachedStep(
                step.isOfficial() ? Kind.OFFICIAL : Kind.STEP,
                addressee,
                step.signatures(),
                step.channel(),
                step.effect(),
                at);
    }

    static ReachedStep of(Kind kind, LocalizedText addressee, int signatures, Instant at) {
        return new ReachedStep(kind, addressee, signatures, Optional.empty(), Optional.empty(), at);
    }
}
