package org.sextant.treaty.ladder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.sextant.member.AuditTrail;
import org.sextant.member.FactSettled;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.treaty.TreatyRight;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps that people record. What one person recorded is public once a second one has confirmed it.
 *
 * <p>Each operation with {@code by} throws {@link NotPermitted} unless {@code by} holds a mandate for it on the platform.
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
        act(by, TreatyRight.EDIT, "treaty-step-recorded", id);
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
        act(by, TreatyRight.CONFIRM, "treaty-step-confirmed", id);
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
        act(by, TreatyRight.EDIT, "treaty-step-struck", id);
        var step = find(id);
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
        mandates.require(by, TreatyRight.CONFIRM);
        return summaries(steps.findWaiting(Limit.of(MOST_LISTED)));
    }

    /** What was recorded last, whatever became of it. */
    @Transactional(readOnly = true)
    public List<StepSummary> latest(PersonId by) {
        mandates.require(by, TreatyRight.CONFIRM);
        return summaries(steps.findLatest(Limit.of(MOST_LISTED)));
    }

    private void act(PersonId by, TreatyRight right, String act, StepId id) {
        audit.note(by, mandates.require(by, right), act, id.toString());
    }

    private Step find(StepId id) {
        return steps.findById(id).orElseThrow(NoSuchStep::new);
    }

    private static List<StepSummary> summaries(List<Step> found) {
        return found.stream().map(Step::summary).toList();
    }
}
