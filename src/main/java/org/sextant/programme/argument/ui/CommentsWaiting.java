package org.sextant.programme.argument.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sextant.member.RoleHolders;
import org.sextant.programme.argument.ArgumentRight;
import org.sextant.programme.argument.Comments;
import org.sextant.shell.Messages;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** Tells moderators that somebody wrote to an argument. */
@Component
class CommentsWaiting implements Waiting {

    private static final String MODERATION = "moderation";

    /** Of all of them, as one thing of the moderators' page. */
    static final String KEY = "comments";

    private final Comments comments;
    private final RoleHolders holders;
    private final Messages messages;

    CommentsWaiting(Comments comments, RoleHolders holders, Messages messages) {
        this.comments = comments;
        this.holders = holders;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var number = comments.moderates(person) ? comments.waiting(person).size() : 0;
        if (number == 0) {
            return List.of();
        }
        var words = messages.in(language);
        return List.of(new Row(
                Sort.MODERATION,
                Urgency.THIS_WEEK,
                Principle.DIGNITY,
                words.of("argument.waiting.kind"),
                words.of("argument.waiting.title", "number", number),
                words.of("argument.waiting.why"),
                words.of("argument.waiting.act"),
                Sought.on(MODERATION, KEY),
                KEY));
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return holders.allowed(
                people, ArgumentRight.MODERATE, one -> !comments.waiting(one).isEmpty());
    }
}
