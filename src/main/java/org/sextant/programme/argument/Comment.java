package org.sextant.programme.argument;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sextant.vocabulary.ArgumentCommentId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;

/** What somebody wrote to an argument. What a moderator refuses is not kept. */
@Entity(name = "ArgumentComment")
@Table(name = "argument_comment")
class Comment {

    enum State {
        WAITING,
        SHOWN
    }

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private ArgumentCommentId id;

    private Slug argument;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String name;
    private String body;

    /** What the repository looks for. */
    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable")
    private State state;

    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(ArgumentCommentId id, Slug argument, CommentText text, Instant now) {
        this.id = id;
        this.argument = argument;
        this.language = text.language();
        this.name = text.name();
        this.body = text.body();
        this.state = State.WAITING;
        this.sentAt = now;
    }

    void show() {
        state = State.SHOWN;
    }

    void hide() {
        state = State.WAITING;
    }

    CommentSummary summary() {
        return new CommentSummary(id, argument, new CommentText(name, body, language), sentAt);
    }
}
