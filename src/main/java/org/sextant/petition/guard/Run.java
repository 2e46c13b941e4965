package org.sextant.petition.guard;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.SignatureId;

/** Signatures that share a trait, one after the other. In memory only. */
final class Run {

    /** More need not be remembered to know what it is. */
    private static final int MOST = 5_000;

    /** More than the limits let pass in an hour; a group need not grow for ever. */
    private static final int MOST_WRITTEN = 20_000;

    private record Seen(SignatureId signature, Instant at) {}

    private final Deque<Seen> recent = new ArrayDeque<>();
    private final List<SignatureId> unwritten = new ArrayList<>();
    private final Trait trait;
    private @Nullable SuspicionId suspicion;
    private boolean noticed;
    private int handedOut;

    Run(Trait trait) {
        this.trait = trait;
    }

    synchronized void add(SignatureId signature, Instant at) {
        forgetBefore(at.minus(trait.within()));
        endOnceOver();
        recent.addLast(new Seen(signature, at));
        if (recent.size() > MOST) {
            recent.removeFirst();
        }
        if (noticed) {
            if (handedOut + unwritten.size() < MOST_WRITTEN) {
                unwritten.add(signature);
            }
        } else if (recent.size() >= trait.noticed()) {
            noticed = true;
            suspicion = null;
            handedOut = 0;
            recent.forEach(seen -> unwritten.add(seen.signature()));
        }
    }

    // Who comes in their own time, long after many came at once, is no part of them.
    private void endOnceOver() {
        if (recent.size() < trait.noticed() / 2 && unwritten.isEmpty()) {
            noticed = false;
        }
    }

    /** How many came within the trait's time. */
    synchronized int size(Instant now) {
        forgetBefore(now.minus(trait.within()));
        return recent.size();
    }

    /** Those that are noticed and not written down yet; they count as written from now on. */
    synchronized List<SignatureId> takeUnwritten() {
        var taken = List.copyOf(unwritten);
        unwritten.clear();
        handedOut += taken.size();
        return taken;
    }

    synchronized void putBack(List<SignatureId> notWritten) {
        unwritten.addAll(0, notWritten);
        handedOut -= notWritten.size();
    }

    synchronized Optional<SuspicionId> suspicion() {
        return Optional.ofNullable(suspicion);
    }

    synchronized void becomes(SuspicionId written) {
        suspicion = written;
    }

    private void forgetBefore(Instant start) {
        while (!recent.isEmpty() && recent.getFirst().at().isBefore(start)) {
            recent.removeFirst();
        }
    }
}
