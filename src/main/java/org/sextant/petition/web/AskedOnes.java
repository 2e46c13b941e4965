package org.sextant.petition.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.addressee.Addressee;
import org.sextant.petition.addressee.Addressees;
import org.sextant.petition.addressee.Ahead;
import org.sextant.petition.addressee.OfficialChannels;
import org.sextant.petition.addressee.Reached;
import org.sextant.petition.addressee.ReachedStep;
import org.sextant.petition.addressee.ReachedSteps;
import org.sextant.shell.Kept;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Component;

/** Whom petitions ask as the public sees them, kept for a moment like the petitions themselves. */
@Component
class AskedOnes {

    private static final Duration LASTS = Duration.ofSeconds(3);
    private static final int REMEMBERED = 2_000;

    private final Cache<PetitionId, Kept<List<Addressee>>> kept =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<PetitionId, Kept<List<ReachedStep>>> steps =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final Addressees addressees;
    private final OfficialChannels channels;
    private final Reached reached;
    private final ReachedSteps reachedSteps;
    private final Clock clock;

    AskedOnes(
            Addressees addressees, OfficialChannels channels, Reached reached, ReachedSteps reachedSteps, Clock clock) {
        this.addressees = addressees;
        this.channels = channels;
        this.reached = reached;
        this.reachedSteps = reachedSteps;
        this.clock = clock;
    }

    /** Those who have answered first, then those that most signatures have reached. */
    List<Asked> of(Shown shown) {
        var all = kept.get(shown.petition().id(), unread -> new Kept<>(() -> addressees.of(unread), LASTS, clock))
                .get();
        return IntStream.range(0, all.size())
                .mapToObj(place -> asked(all.get(place), place, shown.petition()))
                .sorted(Comparator.comparing((Asked one) -> one.answered().isEmpty())
                        .thenComparing(Comparator.comparingLong(Asked::reached).reversed()))
                .toList();
    }

    /** What it has reached on the way to them, the latest first. */
    List<ReachedLine> reached(Shown shown) {
        return steps
                .get(shown.petition().id(), unread -> new Kept<>(() -> reachedSteps.of(unread), LASTS, clock))
                .get()
                .stream()
                .map(step -> new ReachedLine(step, step.channel().flatMap(channels::byKey)))
                .toList();
    }

    private Asked asked(Addressee one, int place, PetitionSummary petition) {
        var signatures = reached.by(petition.id(), one);
        var ahead = petition.isOpen()
                ? one.ahead(signatures.orElse(0), petition.openedAt(), clock.instant())
                : Optional.<Ahead>empty();
        return new Asked(
                one,
                signatures,
                one.channel().flatMap(channels::byKey),
                ahead,
                ahead.flatMap(step -> step.threshold().channel()).flatMap(channels::byKey),
                petition.answeredOn(place));
    }
}
