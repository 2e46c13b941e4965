package org.sextant.programme;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.member.NotPermitted;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.programme.Alteration.BringingBack;
import org.sextant.programme.Alteration.NewDemand;
import org.sextant.programme.Alteration.Retiring;
import org.sextant.programme.Alteration.Rewording;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.ProgrammeChangeId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the programme changes: an organizer of the platform proposes other words, a new demand, or that one retires; a second person agrees, and at that moment it is so for everybody. Each version stays.
 *
 * <p>Each operation throws {@link NotPermitted} unless {@code by} holds a mandate of the platform for it.
 */
@Service
@Transactional
public class ProgrammeChanges {

    /** The longest reason for a change, in code points. */
    public static final int WHY_LENGTH = ProgrammeChange.WHY_LENGTH;

    /** More versions of a part than this are not shown. */
    public static final int MOST = 50;

    /** In the workroom this is the address at which one proposes a demand. */
    private static final PartId NEW = new PartId("new");

    private final ProgrammeChangeRepository changes;
    private final Parts parts;
    private final Editors editors;
    private final Clock clock;
    private final Ids ids;

    ProgrammeChanges(ProgrammeChangeRepository changes, Parts parts, Editors editors, Clock clock, Ids ids) {
        this.changes = changes;
        this.parts = parts;
        this.editors = editors;
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether this person may propose changes. */
    @Transactional(readOnly = true)
    public boolean edits(PersonId person) {
        return editors.allow(person, ProgrammeRight.EDIT);
    }

    /** How the part stands now; empty if there is no such part. */
    @Transactional(readOnly = true)
    public Optional<PartNow> now(PartId part) {
        return parts.now(part);
    }

    /** What the part says now; empty if there is no such part. */
    @Transactional(readOnly = true)
    public Optional<PartText> text(PartId part) {
        return now(part).map(PartNow::text);
    }

    /** The new demand that waits under this name, if one does. */
    @Transactional(readOnly = true)
    public Optional<ChangeSummary> coming(PartId part) {
        return changes.findByPending(part.name())
                .map(ProgrammeChange::summary)
                .filter(change -> change.alteration() instanceof NewDemand);
    }

    /** Asks a second person to put other words in the place of those that were read. */
    public ProgrammeChangeId propose(PartId part, PartText read, PartText wanted, String why, PersonId by) {
        return propose(part, new Rewording(read, wanted), why, by);
    }

    /**
     * Asks a second person to agree to it.
     *
     * @param part what it changes; of a new demand the name that it will have for good
     * @param why for the second person, and for the history; may be empty
     * @throws NoSuchPart if there is nothing to change; a principle never retires
     * @throws DemandIdTaken if a new demand cannot have that name
     * @throws TextChangedMeanwhile if the part stands otherwise by now
     * @throws AlreadyProposed if another change of the part waits
     */
    public ProgrammeChangeId propose(PartId part, Alteration alteration, String why, PersonId by) {
        var id = ProgrammeChangeId.fresh(ids);
        editors.act(by, ProgrammeRight.EDIT, "programme-change-proposed", part);
        var there = parts.now(part);
        switch (alteration) {
            case NewDemand _ -> requireFree(part, there);
            case Rewording _ -> requireThere(there.isPresent());
            case Retiring _, BringingBack _ ->
                requireThere(there.isPresent() && part.principle().isEmpty());
        }
        ProgrammeChange.requireFit(alteration, there);
        var proposal = new ProgrammeChange.Proposal(alteration, why);
        try {
            changes.saveAndFlush(new ProgrammeChange(id, part, proposal, by, clock.instant()));
        } catch (DataIntegrityViolationException another) {
            throw new AlreadyProposed();
        }
        return id;
    }

    private static void requireThere(boolean there) {
        if (!there) {
            throw new NoSuchPart();
        }
    }

    private static void requireFree(PartId part, Optional<PartNow> there) {
        if (there.isPresent() || part.equals(NEW)) {
            throw new DemandIdTaken();
        }
    }

    /**
     * Agrees: from now on it is so for everybody.
     *
     * @throws SecondPersonNeeded if {@code by} proposed it
     * @throws ChangeDecided if somebody was faster
     * @throws TextChangedMeanwhile if something else stands there by now
     */
    public void approve(ProgrammeChangeId id, PersonId by) {
        var change = find(id);
        var part = change.part();
        editors.act(by, ProgrammeRight.APPROVE, "programme-change-approved", part);
        var now = clock.instant();
        change.approve(by, parts.lock(part), changes.version(part.name()), now);
        parts.alter(part, change.alteration(), now);
        changes.saveAndFlush(change);
    }

    /**
     * Gives it back, or takes one's own back.
     *
     * @param why for whoever proposed it; may be empty for one's own
     * @throws ChangeDecided if somebody was faster
     */
    public void sendBack(ProgrammeChangeId id, String why, PersonId by) {
        var change = find(id);
        editors.act(by, ProgrammeRight.APPROVE, "programme-change-sent-back", change.part());
        change.sendBack(why, by, clock.instant());
        changes.saveAndFlush(change);
    }

    /** What was given back of a part and waits for somebody to go on from it. */
    @Transactional(readOnly = true)
    public Optional<ChangeSummary> returned(PartId part) {
        return changes.findReturned(part.name(), Limit.of(1)).stream()
                .map(ProgrammeChange::summary)
                .findFirst();
    }

    /** What was given back to this person, the latest first; nothing for who may no longer propose. */
    @Transactional(readOnly = true)
    public List<ChangeSummary> returnedTo(PersonId person) {
        return edits(person) ? summaries(changes.findReturnedTo(person, Limit.of(MOST))) : List.of();
    }

    /** Those to whom something was given back, whether or not they may still propose. */
    @Transactional(readOnly = true)
    public Set<PersonId> proposersOfReturned() {
        return changes.proposersOfReturned();
    }

    /**
     * Leaves at that what was given back: it reminds nobody any more.
     *
     * @throws NotPermitted unless it is their own
     */
    public void putAway(ProgrammeChangeId id, PersonId by) {
        editors.require(by, ProgrammeRight.EDIT);
        var change = find(id);
        if (!change.isBy(by)) {
            throw new NotPermitted(ProgrammeRight.EDIT);
        }
        change.putAway(clock.instant());
        changes.saveAndFlush(change);
    }

    /** What waits, whoever proposed it, the oldest first. */
    @Transactional(readOnly = true)
    public List<ChangeSummary> waiting(PersonId by) {
        editors.require(by, ProgrammeRight.APPROVE);
        return summaries(changes.findProposed(Limit.of(MOST)));
    }

    /** What waits and this person can agree to: nothing for who may not, and nobody's own. */
    @Transactional(readOnly = true)
    public List<ChangeSummary> waitingFor(PersonId person) {
        return editors.allow(person, ProgrammeRight.APPROVE)
                ? waiting(person).stream()
                        .filter(change -> !change.proposedBy().equals(person))
                        .toList()
                : List.of();
    }

    /** What two people have made of a part, the latest version first; the one that was shipped is not among them. */
    @Transactional(readOnly = true)
    public List<ChangeSummary> history(PartId part, PersonId by) {
        editors.require(by, ProgrammeRight.EDIT);
        return summaries(changes.findApproved(part.name(), Limit.of(MOST)));
    }

    private ProgrammeChange find(ProgrammeChangeId id) {
        return changes.lock(id).orElseThrow(NoSuchChange::new);
    }

    private static List<ChangeSummary> summaries(List<ProgrammeChange> found) {
        return found.stream().map(ProgrammeChange::summary).toList();
    }
}
