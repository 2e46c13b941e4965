package org.sextant.programme.argument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.sextant.programme.argument.CommentSummary;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Told;
import org.sextant.vocabulary.LocalizedText;

/** What a reader wrote, to which argument, and under which name. */
class CommentSaid extends Div {

    CommentSaid(CommentSummary comment, Optional<LocalizedText> argument, Desk desk) {
        var words = desk.words();
        addClassNames("stack", "tight");
        argument.ifPresent(title -> {
            var kind = new Paragraph(Told.inline(title, words));
            kind.addClassName("small");
            add(kind);
        });
        var text = comment.text();
        var body = new Div(new Paragraph(text.body()));
        body.addClassNames("say", "wording");
        body.getElement()
                .setAttribute("lang", text.language().tag())
                .setAttribute("dir", text.language().direction());
        var who = text.name().isEmpty() ? words.of("argument.comments.nobody") : text.name();
        var line = new Paragraph(
                words.of("argument.moderation.from", "who", who, "day", words.date(comment.sentAt(), desk.zone())));
        line.addClassName("small");
        add(new Div(body, line));
    }
}
