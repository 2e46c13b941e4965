package org.sextant.programme.argument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.Optional;
import org.sextant.programme.argument.CommentSummary;
import org.sextant.programme.argument.Comments;
import org.sextant.programme.argument.NoSuchComment;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.LocalizedText;

/** One comment, and what can be done with it. */
class CommentRow extends ListItem {

    private final transient CommentSummary comment;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Comments comments;
    private final transient Runnable decided;

    CommentRow(
            CommentSummary comment, Optional<LocalizedText> argument, Desk desk, Comments comments, Runnable decided) {
        this.comment = comment;
        this.desk = desk;
        this.words = desk.words();
        this.comments = comments;
        this.decided = decided;
        addClassNames("stack", "tight");
        add(new CommentSaid(comment, argument, desk), acts());
    }

    private Component acts() {
        var show = new Button(words.of("argument.moderation.show"), click -> show());
        var refuse = new ConfirmButton(
                words.of("argument.moderation.refuse"),
                new ConfirmButton.Question(
                        words.of("argument.moderation.refuse.title"), words.of("argument.moderation.refuse.text")),
                words,
                this::refuse);
        var row = new Div(show, refuse);
        row.addClassName("row");
        return row;
    }

    private void show() {
        did(() -> {
            comments.show(comment.id(), desk.person());
            Notes.done(words.of("argument.moderation.shown"), words, () -> {
                comments.hide(comment.id(), desk.person());
                decided.run();
            });
        });
    }

    private void refuse() {
        did(() -> {
            comments.refuse(comment.id(), desk.person());
            Notes.done(words.of("argument.moderation.refused"));
        });
    }

    // Somebody else may have been faster: then it is gone from the list.
    private void did(Runnable act) {
        try {
            act.run();
        } catch (NoSuchComment refusedMeanwhile) {
            Notes.refused(words.of("argument.moderation.gone"));
        }
        decided.run();
    }
}
