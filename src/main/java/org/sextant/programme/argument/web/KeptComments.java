package org.sextant.programme.argument.web;

import java.time.Clock;
import java.util.List;
import org.sextant.programme.argument.CommentSummary;
import org.sextant.programme.argument.Comments;
import org.sextant.shell.KeptFor;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** What readers say, in memory, so that a view costs no query; at most a second behind the database. */
@Component
class KeptComments {

    private final KeptFor<Slug, List<CommentSummary>> comments;

    KeptComments(Comments comments, Clock clock) {
        this.comments = new KeptFor<>(comments::shown, clock);
    }

    List<CommentSummary> of(Slug argument) {
        return comments.get(argument);
    }
}
