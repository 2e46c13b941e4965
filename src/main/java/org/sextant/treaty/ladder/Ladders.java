package org.sextant.treaty.ladder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sextant.member.AuditTrail;
import org.sextant.member.FactSettled;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Reach;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.treaty.TreatyRight;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps that people record. What one person recorded is public once a second one has confirmed it.
 *
 * <p>Each operation with {@code by} throws {@link NotPermitted} unless {@code by} holds a mandate for it on the platform, or to record for the State in question.
 */
@Service
@Transactional
public class Ladders {

    /** More confirmed steps than this are not shown. */
    public static final int MOST = 5_000;

    /** Of those that wait, and of the latest. */
    public static final int MOST_LISTED = 100;

    private final StepRepository steps;
    private final Mandates mandates;
    private final AuditTrail audit;
    private final Clock clock;
    private final Ids ids;

    Ladders(StepRepository steps, Mandates mandates, AuditTrail audit, Clock clock, Ids ids) {
        this.steps = steps;
        this.mandates = mandates;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Writes a step down, for a second person to confirm.
     *
     * @throws StepInTheFuture if it is later than today, wherever today began first
     */
    public StepId record(RecordStep step, PersonId by) {
        var id = StepId.fresh(ids);
        note(by, step.state(), "treaty-step-recorded", id);
        if (step.takenOn().isAfter(latestToday())) {
            throw new StepInTheFuture();
        }
        steps.saveAndFlush(new Step(id, step, by, clock.instant()));
        return id;
    }

    private LocalDate latestToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
    }

    /**
     * Makes a step public.
     *
     * @throws SecondPersonNeeded if {@code by} recorded it
     * @throws FactSettled if it was confirmed or taken back before
     */
    public void confirm(StepId id, PersonId by) {
        audit.note(by, mandates.require(by, TreatyRight.CONFIRM), "treaty-step-confirmed", id.toString());
        var step = find(id);
        step.confirm(by, clock.instant());
        steps.saveAndFlush(step);
    }

    /**
     * Takes a step back that was wrong, also a public one.
     *
     * @throws FactSettled if it was taken back before
     */
    public void strike(StepId id, PersonId by) {
        var step = find(id);
        note(by, step.summary().step().state(), "treaty-step-struck", id);
        step.strike(clock.instant());
        steps.saveAndFlush(step);
    }

    /** What everybody may know: the confirmed ones, the latest first. */
    @Transactional(readOnly = true)
    public List<StepSummary> confirmed() {
        return summaries(steps.findConfirmed(Limit.of(MOST)));
    }

    /** What waits for a second person, the oldest first. */
    @Transactional(readOnly = true)
    public List<StepSummary> waiting(PersonId by) {
        var reach = reading(by);
        var most = Limit.of(MOST_LISTED);
        return summaries(reach.everywhere() ? steps.findWaiting(most) : steps.findWaiting(reach.places(), most));
    }

    /** What was recorded last, whatever became of it. */
    @Transactional(readOnly = true)
    public List<StepSummary> latest(PersonId by) {
        var reach = reading(by);
        var most = Limit.of(MOST_LISTED);
        return summaries(reach.everywhere() ? steps.findLatest(most) : steps.findLatest(reach.places(), most));
    }

    // Who records for a State sees what was recorded of it, and of no other.
    private Reach reading(PersonId by) {
        if (mandates.allows(by, TreatyRight.CONFIRM)) {
            return Reach.EVERYWHERE;
        }
        var reach = Reach.of(mandates.of(by), TreatyRight.RECORD);
        if (reach.isNowhere()) {
            throw new NotPermitted(TreatyRight.CONFIRM);
        }
        return reach;
    }

    private void note(PersonId by, Optional<CountryCode> state, String act, StepId id) {
        var where = state.map(Scope::of).orElse(Scope.PLATFORM);
        audit.note(by, mandates.require(by, TreatyRight.RECORD, where), act, id.toString());
    }

    private Step find(StepId id) {
        return steps.findById(id).orElseThrow(NoSuchStep::new);
    }

    private static List<StepSummary> summaries(List<Step> found) {
        return found.stream().map(Step::summary).toList();
    }
}
