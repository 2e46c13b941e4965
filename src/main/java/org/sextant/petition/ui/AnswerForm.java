package org.sextant.petition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.addressee.Addressee;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;
import org.sextant.shell.ui.FieldErrors;

/** Where the answer is written down that came after the last day, and whose it is where several are asked. */
final class AnswerForm extends Div {

    /** @param record told which of the addressees have answered, by their place in the list; empty for all of them */
    AnswerForm(PetitionSummary petition, List<Addressee> asked, Words words, Consumer<Set<Integer>> record) {
        var errors = new FieldErrors(words);
        var answered =
                new WhoAnswered(asked, place -> petition.answeredOn(place).isEmpty(), words);
        var text = petition.isAnsweredInPart()
                ? words.of("petition.work.answer.more")
                : words.of(
                        "petition.work.answer.text",
                        "addressee",
                        petition.addressee().in(words.language()));
        var question = new Question(words.of("petition.work.answer.question"), words.of("petition.work.answer.means"));
        var button = new ConfirmButton(words.of("petition.work.answer"), question, words, () -> {
            errors.clear();
            if (answered.isVisible() && answered.isEmpty()) {
                errors.at(answered, words.of("petition.work.close.who.none"));
            }
            if (errors.none()) {
                record.accept(answered.getValue());
            }
        });
        var actions = new Div(button.harmless());
        actions.addClassName("actions");
        addClassNames("part", "stack");
        add(new H2(words.of("petition.work.answer.title")), new Paragraph(text), errors, answered, actions);
    }
}
