package org.sextant.member.directory;

import java.util.Optional;
import java.util.UUID;
import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who stand in a directory twice. Merged they are shown as one, with the tags and notes of both, and found by what either says and does. The accounts stay
 * what they are: only their person can close one. It can be undone at any time. Those of one name who are two people are told apart, and not offered again.
 */
@Service
@Transactional
public class Duplicates {

    /** Names at once. */
    public static final int ON_A_PAGE = 20;

    /** People of one name. */
    public static final int MOST = 50;

    private final MergeLog merges;
    private final Mandates mandates;
    private final PeopleDirectory directory;
    private final Judgements judgements;
    private final AuditTrail audit;

    Duplicates(MergeLog merges, Mandates mandates, PeopleDirectory directory, Judgements judgements, AuditTrail audit) {
        this.merges = merges;
        this.mandates = mandates;
        this.directory = directory;
        this.judgements = judgements;
        this.audit = audit;
    }

    /**
     * People of the same name, whatever its capitals, who have not all been told apart: a page of names, with how many names there are in all.
     *
     * @param page from zero on, of {@link #ON_A_PAGE} names each; past the last one it is empty
     * @throws NotPermitted unless {@code by} may merge people there
     */
    @Transactional(readOnly = true)
    public Page<Namesakes> find(Scope scope, int page, PersonId by) {
        mandates.require(by, DirectoryRight.ANNOTATE, scope);
        var groups = directory.called(scope, directory.names(scope, page, ON_A_PAGE), MOST);
        return new PageImpl<>(
                judgements.facts(scope, groups), PageRequest.of(page, ON_A_PAGE), directory.numberOfNames(scope));
    }

    /**
     * Shows two as one from now on. Where one of them does not work in the scope, or is merged already, nothing changes.
     *
     * @return what it is undone by
     * @throws NotPermitted unless {@code by} may merge people there
     */
    public Optional<UUID> merge(Scope scope, PersonId kept, PersonId merged, PersonId by) {
        var mandate = mandates.require(by, DirectoryRight.ANNOTATE, scope);
        if (!areTwoThere(scope, kept, merged)) {
            return Optional.empty();
        }
        judgements.takeBack(scope, kept, merged);
        var moved = judgements.moveTags(scope, kept, merged);
        audit.note(by, mandate, "people-merged", kept.toString(), scope);
        return Optional.of(merges.add(scope, new MergeLog.Merge(kept, merged, by), moved));
    }

    /**
     * They are two people, and are not offered any more as one. Where one of them does not work in the scope nothing changes.
     *
     * @throws NotPermitted unless {@code by} may merge people there
     */
    public void tellApart(Scope scope, PersonId some, PersonId another, PersonId by) {
        var mandate = mandates.require(by, DirectoryRight.ANNOTATE, scope);
        if (areTwoThere(scope, some, another)) {
            judgements.tellApart(scope, some, another, by);
            audit.note(by, mandate, "people-told-apart", some + " " + another, scope);
        }
    }

    /**
     * They may be one person after all.
     *
     * @throws NotPermitted unless {@code by} may merge people there
     */
    public void takeBack(Scope scope, PersonId some, PersonId another, PersonId by) {
        var mandate = mandates.require(by, DirectoryRight.ANNOTATE, scope);
        if (judgements.takeBack(scope, some, another)) {
            audit.note(by, mandate, "people-maybe-same", some + " " + another, scope);
        }
    }

    private boolean areTwoThere(Scope scope, PersonId some, PersonId another) {
        return !some.equals(another)
                && directory.one(scope, some).isPresent()
                && directory.one(scope, another).isPresent();
    }

    /**
     * Those who are shown as one, the latest first.
     *
     * @param page from zero on, of {@link #ON_A_PAGE} each; past the last one it is empty
     * @throws NotPermitted unless {@code by} may merge people there
     */
    @Transactional(readOnly = true)
    public Page<Merged> merged(Scope scope, int page, PersonId by) {
        mandates.require(by, DirectoryRight.ANNOTATE, scope);
        return new PageImpl<>(merges.of(scope, page, ON_A_PAGE), PageRequest.of(page, ON_A_PAGE), merges.number(scope));
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
