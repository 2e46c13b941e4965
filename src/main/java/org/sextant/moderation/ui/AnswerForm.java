package org.sextant.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import org.sextant.moderation.Reason;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** Another moderator has the last word on an appeal. */
class AnswerForm extends Div {

    private final transient Words words;
    private final transient BiConsumer<Boolean, Reason> then;
    private final FieldErrors errors;
    private final ReasonArea reason;

    AnswerForm(Words words, BiConsumer<Boolean, Reason> then) {
        this.words = words;
        this.then = then;
        this.errors = new FieldErrors(words);
        this.reason = new ReasonArea(words.of("moderation.reason"), words.of("moderation.reason.hint"));
        addClassNames("form", "one");
        var acts = new Div(
                new Button(words.of("moderation.answer.stands"), click -> answer(true)),
                new Button(words.of("moderation.answer.undone"), click -> answer(false)));
        acts.addClassName("row");
        add(errors, reason, acts);
    }

    private void answer(boolean stands) {
        errors.clear();
        var why = reason.read(errors, words);
        if (errors.none()) {
            why.ifPresent(reason -> then.accept(stands, reason));
        }
    }
}
