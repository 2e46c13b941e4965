package org.sextant.member.directory;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who stand in a directory twice. Merged they are shown as one, with the tags and notes of both. The accounts stay what they are: only their person can
 * close one. It can be undone at any time.
 */
@Service
@Transactional
public class Duplicates {

    /** Names at once, and people of one name. */
    public static final int MOST = 50;

    private final MergeLog merges;
    private final Mandates mandates;
    private final PeopleDirectory directory;
    private final Tags tags;
    private final AuditTrail audit;

    Duplicates(MergeLog merges, Mandates mandates, PeopleDirectory directory, Tags tags, AuditTrail audit) {
        this.merges = merges;
        this.mandates = mandates;
        this.directory = directory;
        this.tags = tags;
        this.audit = audit;
    }

    /**
     * People of the same name, whatever its capitals.
     *
     * @throws NotPermitted unless {@code by} may merge people there
     */
    @Transactional(readOnly = true)
    public List<Namesakes> find(Scope scope, PersonId by) {
        mandates.require(by, DirectoryRight.ANNOTATE, scope);
        return directory.names(scope, MOST).stream()
                .map(name -> new Namesakes(directory.called(scope, name, MOST)))
                .toList();
    }

    /**
     * Shows two as one from now on. Where one of them does not work in the scope, or is merged already, nothing changes.
     *
     * @throws NotPermitted unless {@code by} may merge people there
     */
    public void merge(Scope scope, PersonId kept, PersonId merged, PersonId by) {
        var mandate = mandates.require(by, DirectoryRight.ANNOTATE, scope);
        var both = directory.one(scope, kept).isPresent()
                && directory.one(scope, merged).isPresent();
        if (both && !kept.equals(merged)) {
            var added = new HashSet<>(tags.of(scope, merged));
            added.removeAll(tags.of(scope, kept));
            added.forEach(tag -> tags.put(scope, kept, tag));
            merges.add(scope, new MergeLog.Merge(kept, merged, by), new MergeLog.Moved(added, List.of()));
            audit.note(by, mandate, "people-merged", kept.toString(), scope);
        }
    }

    /**
     * Those who are shown as one, the latest first.
     *
     * @throws NotPermitted unless {@code by} may merge people there
     */
    @Transactional(readOnly = true)
    public List<Merged> merged(Scope scope, PersonId by) {
        mandates.require(by, DirectoryRight.ANNOTATE, scope);
        return merges.of(scope, MOST);
    }

    /**
     * Shows them as two again, each with the tags and notes of before. What was undone stays so.
     *
     * @throws NotPermitted unless {@code by} may merge people there
     */
    public void undo(Scope scope, UUID id, PersonId by) {
        var mandate = mandates.require(by, DirectoryRight.ANNOTATE, scope);
        merges.takeOut(scope, id).ifPresent(undone -> {
            audit.note(by, mandate, "merge-undone", undone.toString(), scope);
        });
    }
}
