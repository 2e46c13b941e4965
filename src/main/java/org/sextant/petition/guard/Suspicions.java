package org.sextant.petition.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups of signatures that were noticed, for moderators. */
@Service
@Transactional(readOnly = true)
public class Suspicions {

    /** Below {@code /app}: where moderators see them. */
    public static final String PATH = "signatures";

    /** As many are shown at once; more where somebody asks for them. */
    public static final int MOST = 50;

    private final SuspicionTable table;
    private final VoidingRepository voidings;
    private final Standings standings;
    private final PetitionCounts petitions;
    private final Warders warders;

    Suspicions(
            SuspicionTable table,
            VoidingRepository voidings,
            Standings standings,
            PetitionCounts petitions,
            Warders warders) {
        this.table = table;
        this.voidings = voidings;
        this.standings = standings;
        this.petitions = petitions;
        this.warders = warders;
    }

    /**
     * The groups on which somebody is to decide, however old they are; then the newest.
     *
     * @param most of the newest
     * @throws NotPermitted unless {@code by} moderates or administers the platform
     */
    public List<Suspicion> newest(PersonId by, int most) {
        warders.requireToWatch(by);
        var found = Stream.concat(table.undecided().stream(), table.newest(most).stream())
                .distinct()
                .toList();
        var known = found.isEmpty()
                ? Map.<SuspicionId, List<VoidingSummary>>of()
                : voidings.of(found.stream().map(Noticed::id).toList()).stream()
                        .map(Voiding::summary)
                        .collect(Collectors.groupingBy(VoidingSummary::suspicion));
        return found.stream()
                .map(noticed -> shown(noticed, known.getOrDefault(noticed.id(), List.of())))
                .toList();
    }

    /** How many signers object to being taken out, for a moderator of the platform to decide; none for others. */
    public long objecting(PersonId person) {
        return mayVoid(person) ? table.objecting() : 0;
    }

    /** How many groups there are in all. */
    public long all(PersonId by) {
        warders.requireToWatch(by);
        return table.all();
    }

    /** Whether this person is offered to take signatures out of the count. */
    public boolean mayVoid(PersonId person) {
        return warders.may(person);
    }

    private Suspicion shown(Noticed noticed, List<VoidingSummary> voidings) {
        return new Suspicion(
                noticed.id(),
                petitions.petition(noticed.petition()),
                noticed.trait(),
                noticed.at(),
                standings.of(noticed),
                standings.effect(noticed, voidings),
                voidings.isEmpty() ? Optional.empty() : Optional.of(voidings.getLast()),
                voidings.stream()
                        .filter(voiding -> voiding.state() == VoidingState.VOID)
                        .map(voiding -> new Suspicion.Done(voiding, standings.of(voiding)))
                        .toList());
    }
}
