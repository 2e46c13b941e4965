package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sextant.campaign.Reason;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** What somebody should know about a campaign's stage, with what they can do about it: first words, sentences, fields, buttons. */
class TurnForm extends Div implements Focusable<TurnForm> {

    private final transient Words words;
    private final FieldErrors errors;
    private final Div acts = new Div();
    private final transient List<Consumer<FieldErrors>> checks = new ArrayList<>();

    TurnForm(String firstWords, Words words) {
        this.words = words;
        errors = new FieldErrors(words);
        acts.addClassName("row");
        acts.setVisible(false);
        addClassNames("banner", "stack");
        getElement().setAttribute("role", "group").setAttribute("aria-label", firstWords);
        setTabIndex(-1);
        var first = new Paragraph();
        first.getElement().appendChild(ElementFactory.createStrong(firstWords));
        add(first, errors, acts);
    }

    TurnForm saying(String sentence) {
        return with(new Paragraph(sentence));
    }

    /** In whatever language it was written. */
    void quoting(Reason why) {
        var quoted = new Paragraph(why.text());
        quoted.getElement().setAttribute("dir", "auto");
        with(quoted);
    }

    TurnForm with(Component part) {
        addComponentAtIndex(indexOf(acts), part);
        return this;
    }

    ReasonField reason(String label) {
        var field = new ReasonField(words.of(label), words);
        with(field);
        return field;
    }

    /** What must be right before an act that says why. */
    void checking(Consumer<FieldErrors> check) {
        checks.add(check);
    }

    /** The button for what one is asked to do. */
    TurnForm mainAct(String label, Runnable then) {
        act(label, then).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return this;
    }

    /** A button for what needs a reason. */
    Button act(String label, ReasonField why, Consumer<Reason> then) {
        return act(label, () -> {
            errors.clear();
            checks.forEach(check -> check.accept(errors));
            why.check(errors);
            if (errors.none()) {
                then.accept(why.reason());
            }
        });
    }

    private Button act(String label, Runnable then) {
        var button = new Button(words.of(label), click -> then.run());
        acts.add(button);
        acts.setVisible(true);
        return button;
    }

    /** A way back out of a form that one has opened. */
    void leave(Runnable then) {
        act("campaign.form.cancel", then).addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    }
}
