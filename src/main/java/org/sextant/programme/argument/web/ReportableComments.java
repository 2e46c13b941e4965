package org.sextant.programme.argument.web;

import java.util.Optional;
import java.util.Set;
import org.sextant.moderation.Kind;
import org.sextant.moderation.Subject;
import org.sextant.moderation.Unsigned;
import org.sextant.programme.argument.Arguments;
import org.sextant.programme.argument.CommentSummary;
import org.sextant.programme.argument.Comments;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.ArgumentCommentId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** What readers say can be reported; nobody knows who they are, so that a moderator takes it down. */
@Component
class ReportableComments implements Unsigned {

    private final Comments comments;
    private final Arguments arguments;
    private final Messages messages;

    ReportableComments(Comments comments, Arguments arguments, Messages messages) {
        this.comments = comments;
        this.arguments = arguments;
        this.messages = messages;
    }

    @Override
    public Kind kind() {
        return Kind.COMMENT;
    }

    @Override
    public Optional<Subject> find(String key) {
        return Ids.parse(key)
                .map(ArgumentCommentId::new)
                .flatMap(comments::shown)
                .flatMap(this::subject);
    }

    @Override
    public void takeDown(String key, PersonId by) {
        Ids.parse(key)
                .map(ArgumentCommentId::new)
                .filter(id -> comments.shown(id).isPresent())
                .ifPresent(id -> comments.refuse(id, by));
    }

    private Optional<Subject> subject(CommentSummary comment) {
        return arguments
                .title(comment.argument())
                .map(claim -> new Subject(
                        messages.everywhere(
                                words -> words.of("argument.comments.reported", "claim", claim.in(words.language()))),
                        "/arguments/" + comment.argument() + "#c" + comment.id(),
                        Principle.DIGNITY,
                        Set.of()));
    }
}
