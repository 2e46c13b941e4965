package org.sextant.programme.argument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.sextant.programme.argument.Arguments;
import org.sextant.programme.argument.CommentSummary;
import org.sextant.programme.argument.Comments;
import org.sextant.programme.argument.NoSuchComment;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Leaves;
import org.sextant.shell.ui.Notes;

/** What everybody reads now, for the case that it should not have been shown. */
class ShownComments extends Section {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Comments comments;
    private final transient Arguments arguments;
    private final Leaves<CommentSummary> leaves;

    ShownComments(Desk desk, Comments comments, Arguments arguments) {
        this.desk = desk;
        this.words = desk.words();
        this.comments = comments;
        this.arguments = arguments;
        addClassNames("part", "stack");
        leaves = new Leaves<>(
                leaf -> comments.shown(desk.person(), leaf), this::row, words.of("argument.shown.empty"), words);
        add(new H2(words.of("argument.shown.title")), new Paragraph(words.of("argument.shown.lead")), leaves);
    }

    final void fill() {
        leaves.fill();
    }

    private ListItem row(CommentSummary comment) {
        var down = new ConfirmButton(
                words.of("argument.shown.down"),
                new ConfirmButton.Question(
                        words.of("argument.moderation.refuse.title"), words.of("argument.moderation.refuse.text")),
                words,
                () -> takeDown(comment));
        var acts = new Div(down);
        acts.addClassName("row");
        var item = new ListItem(new CommentSaid(comment, arguments.title(comment.argument()), desk), acts);
        item.addClassNames("stack", "tight");
        return item;
    }

    private void takeDown(CommentSummary comment) {
        try {
            comments.refuse(comment.id(), desk.person());
            Notes.done(words.of("argument.moderation.refused"));
        } catch (NoSuchComment overtaken) {
            Notes.refused(words.of("argument.moderation.gone"));
        }
        leaves.fill();
    }
}
