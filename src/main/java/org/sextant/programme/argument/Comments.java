package org.sextant.programme.argument;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.ArgumentCommentId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers write to the arguments. A moderator of the platform reads it before everybody does. */
@Service
@Transactional
public class Comments {

    /** More of one argument are not shown: the latest are. */
    public static final int MOST_SHOWN = 100;

    /** A moderator sees no more than this at once. */
    public static final int MOST_TO_READ = 50;

    /** So many that are shown stand on one page of a moderator. */
    public static final int SHOWN_ON_A_PAGE = 20;

    static final int MOST_WAITING = 500;

    /** What nobody has decided by then is erased: it was written for now. */
    static final Duration WAITS = Duration.ofDays(60);

    /** What came of a comment. */
    public enum Reception {
        /** A moderator will read it. */
        WAITS,
        /** So many wait already that nothing more is taken. */
        NO_ROOM
    }

    private final CommentRepository comments;
    private final Mandates mandates;
    private final AuditTrail audit;
    private final Clock clock;
    private final Ids ids;

    Comments(CommentRepository comments, Mandates mandates, AuditTrail audit, Clock clock, Ids ids) {
        this.comments = comments;
        this.mandates = mandates;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Keeps what somebody wrote until a moderator has read it.
     *
     * @param argument one that the library has
     */
    public Reception offer(Slug argument, CommentText text) {
        if (comments.countWaiting() >= MOST_WAITING) {
            return Reception.NO_ROOM;
        }
        comments.saveAndFlush(new Comment(ArgumentCommentId.fresh(ids), argument, text, clock.instant()));
        return Reception.WAITS;
    }

    /** What everybody may read, the latest first. */
    @Transactional(readOnly = true)
    public List<CommentSummary> shown(Slug argument) {
        return summaries(comments.findShown(argument, Limit.of(MOST_SHOWN)));
    }

    /** One that everybody may read; empty once it is taken down. */
    @Transactional(readOnly = true)
    public Optional<CommentSummary> shown(ArgumentCommentId id) {
        return comments.findShown(id).map(Comment::summary);
    }

    /**
     * What everybody may read, to be taken down if need be; the latest first.
     *
     * @param page from 0
     * @throws NotPermitted unless {@code by} moderates the platform
     */
    @Transactional(readOnly = true)
    public Slice<CommentSummary> shown(PersonId by, int page) {
        mandates.require(by, ArgumentRight.MODERATE);
        return comments.findShown(PageRequest.of(page, SHOWN_ON_A_PAGE)).map(Comment::summary);
    }

    /** Whether this person is one of those who decide. */
    @Transactional(readOnly = true)
    public boolean moderates(PersonId person) {
        return mandates.allows(person, ArgumentRight.MODERATE);
    }

    /**
     * What waits, the oldest first.
     *
     * @throws NotPermitted unless {@code by} moderates the platform
     */
    @Transactional(readOnly = true)
    public List<CommentSummary> waiting(PersonId by) {
        mandates.require(by, ArgumentRight.MODERATE);
        return summaries(comments.findWaiting(Limit.of(MOST_TO_READ)));
    }

    /**
     * Lets everybody read it.
     *
     * @throws NotPermitted unless {@code by} moderates the platform
     * @throws NoSuchComment if it was refused meanwhile
     */
    public void show(ArgumentCommentId id, PersonId by) {
        decide(id, by, "argument-comment-shown").show();
    }

    /**
     * Takes it from the public again, to be decided anew.
     *
     * @throws NotPermitted unless {@code by} moderates the platform
     * @throws NoSuchComment if it was refused meanwhile
     */
    public void hide(ArgumentCommentId id, PersonId by) {
        decide(id, by, "argument-comment-hidden").hide();
    }

    /**
     * Erases it.
     *
     * @throws NotPermitted unless {@code by} moderates the platform
     * @throws NoSuchComment if it was refused before
     */
    public void refuse(ArgumentCommentId id, PersonId by) {
        comments.delete(decide(id, by, "argument-comment-refused"));
    }

    void eraseWhatNobodyDecided() {
        comments.eraseWaiting(clock.instant().minus(WAITS));
    }

    private Comment decide(ArgumentCommentId id, PersonId by, String act) {
        audit.note(by, mandates.require(by, ArgumentRight.MODERATE), act, id.toString());
        return comments.findById(id).orElseThrow(NoSuchComment::new);
    }

    private static List<CommentSummary> summaries(List<Comment> found) {
        return found.stream().map(Comment::summary).toList();
    }
}
