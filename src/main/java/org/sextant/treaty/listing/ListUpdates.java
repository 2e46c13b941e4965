package org.sextant.treaty.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sextant.member.NotPermitted;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.treaty.Commitment;
import org.sextant.treaty.TreatyId;
import org.sextant.treaty.TreatyRight;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Newer lists. Nothing holds before a second person has seen what it changes.
 *
 * <p>Each operation throws {@link NotPermitted} unless {@code by} holds a mandate for it on the platform.
 */
@Service
@Transactional
public class ListUpdates {

    /** More that wait than this are not shown. */
    public static final int MOST = 20;

    private final ListUpdateRepository updates;
    private final Comparison comparison;
    private final Acts acts;
    private final Clock clock;
    private final Ids ids;

    ListUpdates(ListUpdateRepository updates, Comparison comparison, Acts acts, Clock clock, Ids ids) {
        this.updates = updates;
        this.comparison = comparison;
        this.acts = acts;
        this.clock = clock;
        this.ids = ids;
    }

    /** Says what a list would change, and keeps nothing. */
    @Transactional(readOnly = true)
    public Reading read(ProposeList list, PersonId by) {
        acts.require(by, TreatyRight.EDIT);
        return comparison.read(list);
    }

    /** The same, State by State. */
    @Transactional(readOnly = true)
    public Changes changes(ProposeList list, List<Commitment> commitments, PersonId by) {
        acts.require(by, TreatyRight.EDIT);
        return comparison.changes(list.treaty(), commitments);
    }

    /** Asks a second person to let the list take the place of the one that holds. */
    public Proposal propose(ProposeList list, PersonId by) {
        acts.require(by, TreatyRight.EDIT);
        if (list.asOf().first().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX))) {
            return new Proposal.Ahead();
        }
        if (comparison.isOlder(list)) {
            return new Proposal.Older();
        }
        return switch (comparison.read(list)) {
            case Reading.Faulty(var faults) -> new Proposal.Refused(faults);
            case Reading.Good(var commitments) -> {
                if (comparison.changesNothing(list, commitments)) {
                    yield new Proposal.Same();
                }
                var id = ids.next();
                acts.note(by, TreatyRight.EDIT, "treaty-list-proposed", id.toString());
                updates.saveAndFlush(new ListUpdate(id, list, comparison.edition(list.treaty()), by, clock.instant()));
                yield new Proposal.Made(id.toString());
            }
        };
    }

    /**
     * Lets it take the place of the one that holds.
     *
     * @throws SecondPersonNeeded if {@code by} proposed it
     * @throws ListChangedMeanwhile if another one was agreed to since
     * @throws ListSettled if it was agreed to or taken back before
     */
    public void approve(String id, PersonId by) {
        acts.note(by, TreatyRight.CONFIRM, "treaty-list-approved", id);
        var update = find(id);
        update.approve(by, comparison.edition(update.list().treaty()), clock.instant());
        try {
            updates.saveAndFlush(update);
        } catch (DataIntegrityViolationException another) {
            throw new ListChangedMeanwhile();
        }
        comparison.changed();
    }

    /**
     * Takes a proposal back.
     *
     * @throws ListSettled if it was agreed to or taken back before
     */
    public void withdraw(String id, PersonId by) {
        acts.note(by, TreatyRight.EDIT, "treaty-list-withdrawn", id);
        var update = find(id);
        update.withdraw(clock.instant());
        updates.saveAndFlush(update);
    }

    /** The treaties of which a newer list, proposed by somebody else, waits for this person. */
    @Transactional(readOnly = true)
    public List<TreatyId> waitingFor(PersonId person) {
        acts.require(person, TreatyRight.CONFIRM);
        return updates.findOpenFor(person, Limit.of(MOST)).stream()
                .map(TreatyId::new)
                .toList();
    }

    /** What waits for a second person, the oldest first, each compared with the list that holds now. */
    @Transactional(readOnly = true)
    public List<ProposedList> waiting(PersonId by) {
        acts.require(by, TreatyRight.CONFIRM);
        return updates.findOpen(Limit.of(MOST)).stream()
                .map(comparison::proposed)
                .toList();
    }

    private ListUpdate find(String id) {
        return updates.findById(UUID.fromString(id)).orElseThrow(NoSuchList::new);
    }
}
