package org.sextant.petition.addressee;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.petition.PetitionPlan;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/**
 * One of those whom a petition asks.
 *
 * @param country it answers for or lies in; signers from there count toward it. Empty for one that belongs to none: then every signature does
 * @param target how many signatures are to reach it
 * @param channel the key of its {@link OfficialChannel}, where one is used
 * @param thresholds steps on the way, the smallest first
 */
public record Addressee(
        LocalizedText name,
        AddresseeKind kind,
        Optional<CountryCode> country,
        int target,
        Optional<String> channel,
        List<Threshold> thresholds) {

    /** In code points, in each language. */
    public static final int MAX_NAME = 160;

    /** More steps than that nobody looks at. */
    public static final int MOST_THRESHOLDS = 10;

    public Addressee {
        thresholds = thresholds.stream()
                .sorted(Comparator.comparingInt(Threshold::signatures))
                .toList();
        if (thresholds.size() > MOST_THRESHOLDS) {
            throw new IllegalArgumentException("An addressee has at most " + MOST_THRESHOLDS + " thresholds");
        }
        if (name.texts().values().stream().anyMatch(words -> PlainText.length(words) > MAX_NAME)) {
            throw new IllegalArgumentException("A name has at most " + MAX_NAME + " characters");
        }
        if (target < 1 || target > PetitionPlan.MAX_GOAL) {
            throw new IllegalArgumentException("A target is 1 to " + PetitionPlan.MAX_GOAL);
        }
    }

    /** One without steps on the way. */
    public Addressee(
            LocalizedText name,
            AddresseeKind kind,
            Optional<CountryCode> country,
            int target,
            Optional<String> channel) {
        this(name, kind, country, target, channel, List.of());
    }

    public Addressee with(List<Threshold> steps) {
        return new Addressee(name, kind, country, target, channel, steps);
    }

    /** The keys of all that are used on the way to it. */
    public Stream<String> officialChannels() {
        return Stream.concat(channel.stream(), thresholds.stream().flatMap(step -> step.channel().stream()))
                .distinct();
    }

    /**
     * The next step: the smallest that is not reached and whose window is not over, else the smallest that is not reached.
     *
     * @param openedAt when the petition was opened, or will be
     */
    public Optional<Ahead> ahead(long signatures, Optional<Instant> openedAt, Instant now) {
        var open = thresholds.stream()
                .filter(threshold -> threshold.signatures() > signatures)
                .map(threshold -> threshold.ahead(signatures, openedAt, now))
                .toList();
        return open.stream()
                .filter(step -> !step.isOver())
                .findFirst()
                .or(() -> open.stream().findFirst());
    }
}
