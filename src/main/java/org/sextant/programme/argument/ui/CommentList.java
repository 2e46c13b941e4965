package org.sextant.programme.argument.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.sextant.programme.argument.Arguments;
import org.sextant.programme.argument.Comments;
import org.sextant.shell.ui.Desk;

/** What waits, the oldest first. */
class CommentList extends Section {

    private final transient Desk desk;
    private final transient Comments comments;
    private final transient Arguments arguments;
    private final transient Runnable decided;

    /** @param decided what else is to be shown anew once something is decided */
    CommentList(Desk desk, Comments comments, Arguments arguments, Runnable decided) {
        this.desk = desk;
        this.comments = comments;
        this.arguments = arguments;
        this.decided = decided;
        addClassNames("part", "stack");
        fill();
    }

    private void decided() {
        fill();
        decided.run();
    }

    final void fill() {
        removeAll();
        add(new H2(desk.words().of("argument.moderation.title")));
        var waiting = comments.waiting(desk.person());
        if (waiting.isEmpty()) {
            add(new Paragraph(desk.words().of("argument.moderation.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        waiting.forEach(comment ->
                list.add(new CommentRow(comment, arguments.title(comment.argument()), desk, comments, this::decided)));
        add(list);
    }
}
