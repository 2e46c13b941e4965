package org.sextant.programme.argument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.programme.argument.Arguments;
import org.sextant.programme.argument.Comments;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.ModerationQueue;

/** What readers wrote to the arguments, on the moderators' page. */
@SpringComponent
class CommentQueue implements ModerationQueue {

    private static final int ORDER = 10;

    private final Comments comments;
    private final Arguments arguments;

    CommentQueue(Comments comments, Arguments arguments) {
        this.comments = comments;
        this.arguments = arguments;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> of(Desk desk) {
        return comments.moderates(desk.person()) ? Optional.of(section(desk)) : Optional.empty();
    }

    private Component section(Desk desk) {
        var shown = new ShownComments(desk, comments, arguments);
        return new Div(Arrival.at(new CommentList(desk, comments, arguments, shown::fill), CommentsWaiting.KEY), shown);
    }
}
