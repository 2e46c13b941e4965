package org.sextant.programme.fulfilment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.sextant.member.FactSettled;
import org.sextant.member.NotPermitted;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.programme.Demands;
import org.sextant.programme.NoSuchDemand;
import org.sextant.programme.ProgrammeRight;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * That demands are met, as people record it. What one person recorded is public, and counts, once a second one has confirmed it.
 *
 * <p>Each operation throws {@link NotPermitted} unless {@code by} holds a mandate for it on the platform.
 */
@Service
@Transactional
public class Fulfilments {

    /** Of those that wait, and of the latest. */
    public static final int MOST_LISTED = 100;

    private final FulfilmentRepository fulfilments;
    private final Demands demands;
    private final Witnesses witnesses;
    private final Clock clock;
    private final Ids ids;

    Fulfilments(FulfilmentRepository fulfilments, Demands demands, Witnesses witnesses, Clock clock, Ids ids) {
        this.fulfilments = fulfilments;
        this.demands = demands;
        this.witnesses = witnesses;
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether this person may record; whoever may confirm may not for that reason. */
    @Transactional(readOnly = true)
    public boolean records(PersonId person) {
        return witnesses.may(person, ProgrammeRight.EDIT);
    }

    /** Whether this person may be the second one. */
    @Transactional(readOnly = true)
    public boolean confirms(PersonId person) {
        return witnesses.may(person, ProgrammeRight.APPROVE);
    }

    /**
     * Writes down that a demand is met in a place, for a second person to confirm.
     *
     * @throws NoSuchDemand if the programme makes no such demand today
     * @throws FulfilmentInTheFuture if it is later than today, wherever today began first
     */
    public FulfilmentId record(RecordFulfilment made, PersonId by) {
        witnesses.require(by, ProgrammeRight.EDIT);
        if (demands.inForce(made.demand()).isEmpty()) {
            throw new NoSuchDemand(made.demand());
        }
        if (made.metOn().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX))) {
            throw new FulfilmentInTheFuture();
        }
        var id = FulfilmentId.fresh(ids);
        witnesses.note(by, ProgrammeRight.EDIT, "demand-fulfilment-recorded", id);
        fulfilments.saveAndFlush(new Fulfilment(id, made, by, clock.instant()));
        return id;
    }

    /**
     * Makes it public: from then on the demand counts as met there.
     *
     * @throws SecondPersonNeeded if {@code by} recorded it
     * @throws FactSettled if it was confirmed or taken back before
     */
    public void confirm(FulfilmentId id, PersonId by) {
        witnesses.note(by, ProgrammeRight.APPROVE, "demand-fulfilment-confirmed", id);
        var fulfilment = find(id);
        fulfilment.confirm(by, clock.instant());
        fulfilments.saveAndFlush(fulfilment);
    }

    /**
     * Takes one back that was wrong or is so no longer, also a public one.
     *
     * @throws FactSettled if it was taken back before
     */
    public void strike(FulfilmentId id, PersonId by) {
        witnesses.note(by, ProgrammeRight.EDIT, "demand-fulfilment-struck", id);
        var fulfilment = find(id);
        fulfilment.strike(clock.instant());
        fulfilments.saveAndFlush(fulfilment);
    }

    /** What waits for a second person, the oldest first. */
    @Transactional(readOnly = true)
    public List<FulfilmentSummary> waiting(PersonId by) {
        witnesses.require(by, ProgrammeRight.APPROVE);
        return summaries(fulfilments.findWaiting(Limit.of(MOST_LISTED)));
    }

    /** What was confirmed or taken back, recorded last first. */
    @Transactional(readOnly = true)
    public List<FulfilmentSummary> settled(PersonId by) {
        witnesses.require(by, ProgrammeRight.APPROVE);
        return summaries(fulfilments.findSettled(Limit.of(MOST_LISTED)));
    }

    private Fulfilment find(FulfilmentId id) {
        return fulfilments.findById(id).orElseThrow(NoSuchFulfilment::new);
    }

    private static List<FulfilmentSummary> summaries(List<Fulfilment> found) {
        return found.stream().map(Fulfilment::summary).toList();
    }
}
