package org.sextant.petition.addressee;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.sextant.petition.PetitionPlan;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/**
 * A step on the way to an addressee: so many signatures set something off.
 *
 * @param days within so many from the petition's opening on; empty for no hurry
 * @param channel the key of the {@link OfficialChannel} whose threshold it is; empty for one of our own
 * @param effect what follows; empty for an official one, which the reference data describe
 */
public record Threshold(int signatures, OptionalInt days, Optional<String> channel, Optional<LocalizedText> effect) {

    /** The longest window of any official channel is half of it. */
    public static final int MOST_DAYS = 1_100;

    /** In code points, in each language. */
    public static final int MAX_EFFECT = 200;

    public Threshold {
        if (signatures < 1 || signatures > PetitionPlan.MAX_GOAL) {
            throw new IllegalArgumentException("A threshold is 1 to " + PetitionPlan.MAX_GOAL);
        }
        if (days.isPresent() && (days.getAsInt() < 1 || days.getAsInt() > MOST_DAYS)) {
            throw new IllegalArgumentException("A window is 1 to " + MOST_DAYS + " days");
        }
        if (channel.isPresent() == effect.isPresent()) {
            throw new IllegalArgumentException("Either a channel says what follows, or we do");
        }
        if (effect.stream()
                .flatMap(words -> words.texts().values().stream())
                .anyMatch(words -> PlainText.length(words) > MAX_EFFECT)) {
            throw new IllegalArgumentException("What follows has at most " + MAX_EFFECT + " characters");
        }
    }

    /** One of our own. */
    public static Threshold own(int signatures, OptionalInt days, LocalizedText effect) {
        return new Threshold(signatures, days, Optional.empty(), Optional.of(effect));
    }

    /** That of an official channel, with its window as the rule counts it; empty for a channel without a number. */
    public static Optional<Threshold> of(OfficialChannel channel) {
        return channel.threshold().isEmpty()
                ? Optional.empty()
                : Optional.of(new Threshold(
                        channel.threshold().getAsInt(),
                        channel.windowDays(),
                        Optional.of(channel.key()),
                        Optional.empty()));
    }

    public boolean isOfficial() {
        return channel.isPresent();
    }

    /** Whether its window had closed by then. */
    boolean isOver(Optional<Instant> openedAt, Instant then) {
        return days.isPresent()
                && openedAt.filter(opened -> then.isAfter(opened.plus(days.getAsInt(), ChronoUnit.DAYS)))
                        .isPresent();
    }

    /** How it stands with this step while it is the next one. */
    Ahead ahead(long signatures, Optional<Instant> openedAt, Instant now) {
        return new Ahead(this, this.signatures - signatures, daysLeft(openedAt, now));
    }

    // Its last day counts, so that who has some hours left is not told that it is over.
    private OptionalInt daysLeft(Optional<Instant> openedAt, Instant now) {
        if (days.isEmpty()) {
            return OptionalInt.empty();
        }
        var end = openedAt.orElse(now).plus(days.getAsInt(), ChronoUnit.DAYS);
        var hours = ChronoUnit.SECONDS.between(now, end) / 3600.0;
        return OptionalInt.of(Math.clamp((int) Math.ceil(hours / 24), 0, MOST_DAYS));
    }
}
