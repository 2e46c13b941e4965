package org.sextant.moderation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was reported, for moderators; and what was decided, for those whom it concerns.
 *
 * <p>Those who stand for a thing never decide about it, and nobody answers an appeal against their own decision.
 */
@Service
@Transactional
public class Matters {

    /** More than this nobody is shown at once. */
    public static final int MOST = 50;

    private final MatterRepository matters;
    private final ReportTable reports;
    private final Answerable answerable;
    private final Bench bench;
    private final Telling telling;

    Matters(MatterRepository matters, ReportTable reports, Answerable answerable, Bench bench, Telling telling) {
        this.matters = matters;
        this.reports = reports;
        this.answerable = answerable;
        this.bench = bench;
        this.telling = telling;
    }

    /** What waits for this moderator, the oldest first: not what they stand for, nor appeals against themselves. */
    @Transactional(readOnly = true)
    public List<MatterSummary> waitingFor(PersonId moderator) {
        if (!bench.moderates(moderator)) {
            return List.of();
        }
        return matters.open(Limit.of(MOST)).stream()
                .map(matter -> matter.summary(reports.of(matter.id())))
                .filter(matter -> mayDecide(matter, moderator))
                .toList();
    }

    /** Whether anything waits for a moderator at all. */
    @Transactional(readOnly = true)
    public boolean anyOpen() {
        return !matters.open(Limit.of(1)).isEmpty();
    }

    /** One matter: all of it for moderators, without the reports for those whom it concerns, nothing for others. */
    @Transactional(readOnly = true)
    public Optional<MatterSummary> byId(UUID id, PersonId reader) {
        var matter = matters.findById(id).map(found -> found.summary(reports.of(id)));
        return bench.moderates(reader)
                ? matter
                : matter.filter(found -> found.decided().isPresent() && concerns(found, reader))
                        .map(MatterSummary::withoutReports);
    }

    /** Whether this moderator may say something about it now. */
    @Transactional(readOnly = true)
    public boolean mayDecide(MatterSummary matter, PersonId moderator) {
        return matter.isOpen()
                && bench.moderates(moderator)
                && !concerns(matter, moderator)
                && matter.decided()
                        .flatMap(MatterSummary.Decided::by)
                        .filter(moderator::equals)
                        .isEmpty();
    }

    /** Whether there is still time for it, and this person answers for what was decided on. */
    @Transactional(readOnly = true)
    public boolean mayAppeal(UUID id, PersonId person) {
        return matters.findById(id)
                .filter(matter -> matter.canBeAppealed(bench.now()))
                .filter(matter -> answerable.of(id, matter.reference()).contains(person))
                .isPresent();
    }

    /**
     * Decides, with a reason that those hear whom it concerns, and who reported it and left an address.
     *
     * @throws AlreadyDecided if another was faster
     * @throws NotImpartial if {@code by} stands for the thing
     */
    public void decide(UUID id, Decide decide, PersonId by) {
        var matter = matters.lock(id).orElseThrow(AlreadyDecided::new);
        bench.sit(by, "report-decided", id);
        answerable.keep(id, matter.reference());
        var concerned = impartially(matter, by);
        matter.decide(decide.decision(), decide.reason(), by, bench.now());
        decide.sanctioned()
                .filter(sanctioned -> concerned.contains(sanctioned.person()))
                .ifPresent(sanctioned -> bench.sanction(id, sanctioned));
        matters.save(matter);
        telling.ofDecision(matter.summary(List.of()), concerned);
        answerable.carryOut(decide.decision(), matter.reference(), by);
    }

    /** What this person is to change, or to take down, since a moderator has decided so; the oldest first. */
    @Transactional(readOnly = true)
    public List<MatterSummary> toBeChanged(PersonId person) {
        return answerable.askedOf(person, MOST).stream()
                .flatMap(id -> matters.findById(id).stream())
                .filter(matter -> answerable.stillStands(person, matter.reference()))
                .map(matter -> matter.summary(List.of()))
                .toList();
    }

    /** Those of the people of whom a moderator has asked something, though it may be gone by now. */
    @Transactional(readOnly = true)
    public Set<PersonId> askedToChange(Set<PersonId> people) {
        return answerable.asked(people);
    }

    /**
     * Says that it is done; whoever decided hears of it.
     *
     * @throws NothingToChange unless something was asked of {@code by} and is not done yet
     */
    public void changed(UUID id, PersonId by) {
        var matter = matters.lock(id)
                .filter(found -> answerable.stillStands(by, found.reference()))
                .orElseThrow(NothingToChange::new);
        matter.changed(bench.now());
        matters.save(matter);
        telling.ofChange(matter.summary(List.of()));
    }

    /**
     * Turns to another moderator.
     *
     * @throws NoAppeal unless {@code by} stands for the thing, once, within fourteen days
     */
    public void appeal(UUID id, Reason why, PersonId by) {
        var matter = matters.lock(id).orElseThrow(NoAppeal::new);
        if (!answerable.of(id, matter.reference()).contains(by)) {
            throw new NoAppeal();
        }
        matter.appeal(why, by, bench.now());
        matters.save(matter);
    }

    /**
     * Has the last word on an appeal; what does not stand is undone, sanctions too, and what was hidden is shown again.
     *
     * @throws NoAppeal if there is none, or {@code by} decided in the first place
     * @throws NotImpartial if {@code by} stands for the thing
     */
    public void answer(UUID id, boolean stands, Reason why, PersonId by) {
        var matter = matters.lock(id).orElseThrow(NoAppeal::new);
        bench.sit(by, "appeal-answered", id);
        var concerned = impartially(matter, by);
        matter.answer(stands, why, by, bench.now());
        if (!stands) {
            bench.liftSanctions(id);
            answerable.undo(matter.decision(), matter.reference());
        }
        matters.save(matter);
        telling.ofAnswer(matter.summary(List.of()), concerned);
    }

    private Set<PersonId> impartially(Matter matter, PersonId by) {
        var concerned = answerable.of(matter.id(), matter.reference());
        if (concerned.contains(by)) {
            throw new NotImpartial();
        }
        return concerned;
    }

    private boolean concerns(MatterSummary matter, PersonId person) {
        return answerable.of(matter.id(), matter.about()).contains(person);
    }
}
