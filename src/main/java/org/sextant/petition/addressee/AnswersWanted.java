package org.sextant.petition.addressee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.addressee.Wanting.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which answers a petition waits for in vain. The time that a channel names is counted from the end of the signing on: no day of handing over is recorded. Where a channel
 * asks for a number, it owes an answer once so many had signed.
 */
@Component
public class AnswersWanted {

    private final Addressees addressees;
    private final OfficialChannels channels;
    private final Reached reached;
    private final Clock clock;

    AnswersWanted(Addressees addressees, OfficialChannels channels, Reached reached, Clock clock) {
        this.addressees = addressees;
        this.channels = channels;
        this.reached = reached;
        this.clock = clock;
    }

    /** Nothing for a petition that was taken back, nor of those who have answered it. */
    @Transactional(readOnly = true)
    public List<Wanting> of(PetitionSummary petition) {
        var now = clock.instant();
        if (petition.isOpen()) {
            return addressees.of(petition.id()).stream()
                    .flatMap(addressee -> missed(petition, addressee, now))
                    .toList();
        }
        var ended = petition.signing().flatMap(time -> time.until()).filter(end -> !end.isAfter(now));
        if (ended.isEmpty() || !(petition.waitsForAnswer() || petition.isAnsweredInPart())) {
            return List.of();
        }
        var day = day(ended.get(), petition.zone());
        var asked = addressees.of(petition.id());
        return asked.isEmpty()
                ? List.of(new Wanting(Kind.SILENT, petition.addressee(), day, Optional.empty()))
                : IntStream.range(0, asked.size())
                        .filter(place -> petition.answeredOn(place).isEmpty())
                        .mapToObj(place -> owed(petition, asked.get(place), day, now))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<Wanting> owed(PetitionSummary petition, Addressee addressee, LocalDate ended, Instant now) {
        var due = addressee
                .channel()
                .flatMap(channels::byKey)
                .filter(channel -> channel.threshold().isEmpty()
                        || channel.threshold().getAsInt() <= signatures(petition, addressee))
                .flatMap(OfficialChannel::answersWithin)
                .map(ended::plus);
        if (due.isEmpty()) {
            return Optional.of(new Wanting(Kind.SILENT, addressee.name(), ended, Optional.empty()));
        }
        return due.filter(day -> day.isBefore(day(now, petition.zone())))
                .map(day -> new Wanting(Kind.LATE, addressee.name(), day, Optional.empty()));
    }

    private Stream<Wanting> missed(PetitionSummary petition, Addressee addressee, Instant now) {
        var signatures = signatures(petition, addressee);
        return addressee.thresholds().stream()
                .filter(step -> step.signatures() > signatures
                        && step.ahead(signatures, petition.openedAt(), now).isOver())
                .map(step -> new Wanting(
                        Kind.MISSED,
                        addressee.name(),
                        day(
                                petition.openedAt().orElse(now).plus(step.days().orElse(0), ChronoUnit.DAYS),
                                petition.zone()),
                        Optional.of(step)));
    }

    private long signatures(PetitionSummary petition, Addressee addressee) {
        return reached.by(petition.id(), addressee).orElse(0);
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }
}
