package org.sextant.petition.guard;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.SignatureId;

/** Signatures that share a trait, one after the other. In memory only. */
final class Run {

    /** More need not be remembered to know what it is. */
    private static final int MOST = 1_000;

    /** More than the limits let pass in an hour; a group need not grow for ever. */
    private static final int MOST_WRITTEN = 20_000;

    /** Addresses that somebody makes up one after the other leave few numbers out; years of birth and the like lie anywhere. */
    private static final int SPAN = 40;

    private record Seen(SignatureId signature, long number, Instant at) {}

    private final Deque<Seen> recent = new ArrayDeque<>();
    private final List<SignatureId> unwritten = new ArrayList<>();
    private final Trait trait;
    private @Nullable SuspicionId suspicion;
    private boolean noticed;
    private int handedOut;

    Run(Trait trait) {
        this.trait = trait;
    }

    /** @param number what is counted up, where the trait is a sequence; else it means nothing */
    synchronized void add(SignatureId signature, long number, Instant at) {
        forgetBefore(at.minus(trait.within()));
        endOnceOver();
        recent.addLast(new Seen(signature, number, at));
        if (recent.size() > MOST) {
            recent.removeFirst();
        }
        var together = together(noticed ? trait.unusual() : SPAN);
        if (noticed) {
            if (together.size() >= trait.unusual() && handedOut + unwritten.size() < MOST_WRITTEN) {
                unwritten.add(signature);
            }
        } else if (together.size() >= trait.noticed()) {
            noticed = true;
            suspicion = null;
            handedOut = 0;
            together.forEach(seen -> unwritten.add(seen.signature()));
        }
    }

    // Of a sequence those alone whose numbers rise up to the newest, close to it; no more of them than are enough, for
    // it is looked at while somebody waits.
    private Collection<Seen> together(int enough) {
        if (trait != Trait.SEQUENCE) {
            return recent;
        }
        var newest = recent.getLast();
        var rising = new ArrayDeque<Seen>();
        rising.add(newest);
        for (var earlier = recent.descendingIterator(); earlier.hasNext() && rising.size() < enough; ) {
            var seen = earlier.next();
            if (seen.number() < rising.getFirst().number() && newest.number() - seen.number() < SPAN) {
                rising.addFirst(seen);
            }
        }
        return rising;
    }

    // Who comes in their own time, long after many came at once, is no part of them.
    private void endOnceOver() {
        if (recent.size() < trait.unusual() && unwritten.isEmpty()) {
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
