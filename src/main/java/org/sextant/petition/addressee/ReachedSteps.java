package org.sextant.petition.addressee;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.petition.NoSuchPetition;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.addressee.ReachedStep.Kind;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goals, targets and thresholds that petitions have reached in time. What is written below the count of the day is never reached: nobody signed for it. */
@Service
@Transactional
public class ReachedSteps {

    // Signatures by country are told a day later, those of the last day too.
    private static final Duration COUNTED_AFTER_THE_END = Duration.ofDays(2);

    private final PetitionProgressRepository progress;
    private final Petitions petitions;
    private final Addressees addressees;
    private final Reached reached;
    private final Clock clock;

    ReachedSteps(
            PetitionProgressRepository progress,
            Petitions petitions,
            Addressees addressees,
            Reached reached,
            Clock clock) {
        this.progress = progress;
        this.petitions = petitions;
        this.addressees = addressees;
        this.reached = reached;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<ReachedStep> of(PetitionId petition) {
        return progress.findById(petition).map(PetitionProgress::reached).orElse(List.of()).stream()
                .sorted(Comparator.comparing(ReachedStep::at).reversed())
                .toList();
    }

    /** Petitions that have reached something since then. */
    @Transactional(readOnly = true)
    public Set<PetitionId> since(Instant since) {
        return progress.reachedSince(since);
    }

    /** Petitions that ask States, and are or were just now open. */
    @Transactional(readOnly = true)
    List<PetitionId> countedByCountry() {
        return addressees.states().entrySet().stream()
                .filter(asking -> !asking.getValue().isEmpty())
                .map(asking -> asking.getKey())
                .filter(id -> petitions.byId(id).filter(this::isStillCounted).isPresent())
                .toList();
    }

    private boolean isStillCounted(PetitionSummary petition) {
        var recently = clock.instant().minus(COUNTED_AFTER_THE_END);
        return petition.signing()
                .filter(time ->
                        time.until().filter(end -> end.isBefore(recently)).isEmpty())
                .isPresent();
    }

    /** Looks how many have signed by now, and notes what that reaches. */
    void look(PetitionId id) {
        var petition = petitions.byId(id).orElseThrow(NoSuchPetition::new);
        var seen = progress.findById(id).orElseGet(() -> new PetitionProgress(id));
        var asked = addressees.of(id);
        var scopes = new LinkedHashSet<Optional<CountryCode>>();
        scopes.add(Optional.empty());
        asked.forEach(one -> scopes.add(one.country()));
        var more = false;
        for (var scope : scopes) {
            more |= seen.see(scope, reached.from(id, scope), ahead(petition, asked, scope));
        }
        if (more) {
            progress.saveAndFlush(seen);
        }
    }

    private List<ReachedStep> ahead(PetitionSummary petition, List<Addressee> asked, Optional<CountryCode> scope) {
        var now = clock.instant();
        // Those of one country stand as they did when the day began.
        var counted = scope.isPresent() ? now.truncatedTo(ChronoUnit.DAYS) : now;
        var ahead = new ArrayList<ReachedStep>();
        if (scope.isEmpty()) {
            ahead.add(ReachedStep.of(Kind.GOAL, petition.addressee(), petition.goal(), now));
        }
        asked.stream()
                .filter(one -> one.country().equals(scope))
                .flatMap(one -> ahead(petition, one, counted, now))
                .forEach(ahead::add);
        return ahead;
    }

    // A target that is the number of a step is no news beside it.
    private static Stream<ReachedStep> ahead(PetitionSummary petition, Addressee one, Instant counted, Instant now) {
        var steps = one.thresholds().stream()
                .filter(step -> !step.isOver(petition.openedAt(), counted))
                .map(step -> ReachedStep.of(one.name(), step, now))
                .toList();
        return steps.stream().anyMatch(step -> step.signatures() == one.target())
                ? steps.stream()
                : Stream.concat(steps.stream(), Stream.of(ReachedStep.of(Kind.TARGET, one.name(), one.target(), now)));
    }
}
