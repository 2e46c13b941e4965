package org.sextant.petition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sextant.petition.Closing;
import org.sextant.petition.addressee.Addressee;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;
import org.sextant.shell.ui.FieldErrors;

/** Ends the signing: how, and whose answer it is where several are asked. */
final class ClosingForm extends Div {

    /**
     * What was chosen.
     *
     * @param answered which of the addressees, by their place in the list; empty for all of them
     */
    record End(Closing how, Set<Integer> answered) {}

    private final transient Words words;
    private final FieldErrors errors;
    private final Select<Closing> how = new Select<>();
    private final WhoAnswered answered;
    private final boolean several;

    ClosingForm(List<Addressee> asked, Words words, Consumer<End> close) {
        this.words = words;
        this.errors = new FieldErrors(words);
        this.several = asked.size() > 1;
        this.answered = new WhoAnswered(asked, _ -> true, words);
        addClassNames("part", "stack");
        label();
        var question = new Question(word("petition.work.close.question"), word("petition.work.close.text"));
        var actions = new Div(new ConfirmButton(word("petition.work.close"), question, words, () -> {
            if (isRight()) {
                close.accept(new End(how.getValue(), answered.getValue()));
            }
        }));
        actions.addClassName("actions");
        add(
                new H2(word("petition.work.close.title")),
                new Paragraph(word("petition.work.close.text")),
                errors,
                how,
                answered,
                actions);
        offer();
    }

    private void label() {
        how.setLabel(word("petition.work.close.how"));
        how.setItems(Closing.WITHDRAWN, Closing.ANSWERED);
        how.setItemLabelGenerator(one -> words.of("petition.work.close.how", one));
        how.setValue(Closing.WITHDRAWN);
        how.addClassName("wide");
        how.addValueChangeListener(change -> offer());
    }

    private void offer() {
        answered.setVisible(several && how.getValue() == Closing.ANSWERED);
        if (!answered.isVisible()) {
            answered.clear();
        }
    }

    private boolean isRight() {
        errors.clear();
        if (answered.isVisible() && answered.isEmpty()) {
            errors.at(answered, word("petition.work.close.who.none"));
        }
        return errors.none();
    }

    private String word(String key) {
        return words.of(key);
    }
}
