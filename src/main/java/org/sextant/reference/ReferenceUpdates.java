package org.sextant.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sextant.member.NotPermitted;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Newer files. Nothing holds before a second person has seen what it changes.
 *
 * <p>Each operation throws {@link NotPermitted} unless {@code by} holds a mandate for it on the platform.
 */
@Service
@Transactional
public class ReferenceUpdates {

    /** More that wait than this are not shown. */
    public static final int MOST = 10;

    /** The longest file, in characters. */
    public static final int LONGEST = FileReader.LONGEST;

    private final ReferenceUpdateRepository updates;
    private final ReferenceFiles files;
    private final ReferenceActs acts;
    private final Clock clock;
    private final Ids ids;

    ReferenceUpdates(
            ReferenceUpdateRepository updates, ReferenceFiles files, ReferenceActs acts, Clock clock, Ids ids) {
        this.updates = updates;
        this.files = files;
        this.acts = acts;
        this.clock = clock;
        this.ids = ids;
    }

    /** Says what can be read of a file, and keeps nothing. */
    @Transactional(readOnly = true)
    public Reading read(String file, String csv, PersonId by) {
        acts.require(by, ReferenceRight.EDIT);
        return files.read(file, csv);
    }

    /** What these lines would change. */
    @Transactional(readOnly = true)
    public Differences compare(String file, List<Line> lines, PersonId by) {
        acts.require(by, ReferenceRight.EDIT);
        return files.compare(file, lines);
    }

    /** Asks a second person to let the file take the place of the one that holds. */
    public Proposal propose(ProposeFile file, PersonId by) {
        acts.require(by, ReferenceRight.EDIT);
        if (file.asOf().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX))) {
            return new Proposal.Ahead();
        }
        var holds = files.edition(files.byName(file.file()));
        if (holds.asOf().filter(file.asOf()::isBefore).isPresent()) {
            return new Proposal.Older();
        }
        return switch (files.read(file.file(), file.csv())) {
            case Reading.Faulty(var faults) -> new Proposal.Refused(faults);
            case Reading.Good(var lines) -> {
                if (files.compare(file.file(), lines).isEmpty()) {
                    yield new Proposal.Same();
                }
                var id = ids.next();
                acts.note(by, ReferenceRight.EDIT, "reference-file-proposed", id.toString());
                updates.saveAndFlush(new ReferenceUpdate(id, file, holds.id(), by, clock.instant()));
                yield new Proposal.Made(id.toString());
            }
        };
    }

    /**
     * Lets it take the place of the one that holds.
     *
     * @throws SecondPersonNeeded if {@code by} proposed it
     * @throws FileChangedMeanwhile if another one was agreed to since
     * @throws UpdateSettled if it was agreed to or taken back before
     */
    public void approve(String id, PersonId by) {
        acts.note(by, ReferenceRight.CONFIRM, "reference-file-approved", id);
        var update = find(id);
        var file = files.byName(update.proposed().file());
        update.approve(by, files.edition(file).id(), clock.instant());
        try {
            updates.saveAndFlush(update);
        } catch (DataIntegrityViolationException another) {
            throw new FileChangedMeanwhile();
        }
        files.changed();
    }

    /**
     * Takes a proposal back.
     *
     * @throws UpdateSettled if it was agreed to or taken back before
     */
    public void withdraw(String id, PersonId by) {
        acts.note(by, ReferenceRight.EDIT, "reference-file-withdrawn", id);
        var update = find(id);
        update.withdraw(clock.instant());
        updates.saveAndFlush(update);
    }

    /** The names of the files of which a newer one, proposed by somebody else, waits for this person. */
    @Transactional(readOnly = true)
    public List<String> waitingFor(PersonId person) {
        acts.require(person, ReferenceRight.CONFIRM);
        return updates.findOpenFor(person, Limit.of(MOST));
    }

    /** What waits for a second person, the oldest first, each compared with the file that holds now. */
    @Transactional(readOnly = true)
    public List<ProposedFile> waiting(PersonId by) {
        acts.require(by, ReferenceRight.CONFIRM);
        return updates.findOpen(Limit.of(MOST)).stream().map(this::proposed).toList();
    }

    private ProposedFile proposed(ReferenceUpdate update) {
        var file = update.proposed();
        var lines = switch (files.read(file.file(), file.csv())) {
            case Reading.Good(var some) -> some;
            case Reading.Faulty _ -> throw new IllegalStateException("A file that was proposed can be read");
        };
        return new ProposedFile(
                update.id(), file, update.proposedBy(), update.proposedAt(), files.compare(file.file(), lines));
    }

    private ReferenceUpdate find(String id) {
        return updates.findById(UUID.fromString(id)).orElseThrow(NoSuchFile::new);
    }
}
