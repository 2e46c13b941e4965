package org.sextant.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.moderation.Decide;
import org.sextant.moderation.Decision;
import org.sextant.moderation.Reason;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.PersonId;

/** A moderator decides about what was reported, and says why. */
class DecideForm extends Div {

    private static final List<Integer> DAYS = List.of(7, 30, 90, Decide.MOST_DAYS);

    private final transient Words words;
    private final FieldErrors errors;
    private final RadioButtonGroup<Decision> decision = new RadioButtonGroup<>();
    private final Select<PersonId> whom = new Select<>();
    private final Select<Integer> days = new Select<>();
    private final ReasonArea reason;

    DecideForm(List<Decision> open, Map<PersonId, String> answerable, Words words, Consumer<Decide> then) {
        this.words = words;
        this.errors = new FieldErrors(words);
        this.reason = new ReasonArea(words.of("moderation.reason"), words.of("moderation.reason.hint"));
        addClassNames("form", "one");
        decision.setLabel(words.of("moderation.decide.what"));
        decision.setItems(open);
        decision.setItemLabelGenerator(one -> words.of("moderation.decided", one));
        whom.setLabel(words.of("moderation.decide.whom"));
        whom.setItems(answerable.keySet());
        whom.setItemLabelGenerator(person -> answerable.getOrDefault(person, ""));
        days.setLabel(words.of("moderation.decide.how-long"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(number -> words.of("moderation.decide.days", "number", number));
        days.setValue(DAYS.getFirst());
        decision.addValueChangeListener(chosen -> ask(chosen.getValue() == Decision.SANCTION));
        ask(false);
        var decide = new Button(words.of("moderation.decide.act"), click -> read().ifPresent(then));
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, decision, whom, days, reason, decide);
    }

    private void ask(boolean sanction) {
        whom.setVisible(sanction);
        days.setVisible(sanction);
    }

    private Optional<Decide> read() {
        errors.clear();
        if (decision.getValue() == null) {
            errors.at(decision, words.of("moderation.decide.missing"));
        }
        if (whom.isVisible() && whom.getValue() == null) {
            errors.at(whom, words.of("moderation.decide.whom-missing"));
        }
        var why = reason.read(errors, words);
        return errors.none() ? why.map(this::decide) : Optional.empty();
    }

    private Decide decide(Reason why) {
        var sanctioned = whom.isVisible()
                ? Optional.of(new Decide.Sanctioning(whom.getValue(), days.getValue()))
                : Optional.<Decide.Sanctioning>empty();
        return new Decide(decision.getValue(), why, sanctioned);
    }
}
