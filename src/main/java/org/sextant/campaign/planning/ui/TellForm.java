package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.sextant.campaign.planning.ObjectiveSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Conflict;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Overtaken;
import org.sextant.shell.ui.Piece;
import org.sextant.shell.ui.Told;

/** Writes down how far an objective has come. */
class TellForm extends Div {

    private final FieldErrors errors;
    private final transient WholeNumber number;
    private final transient Words words;
    private final Overtaken<Integer> overtaken;
    private final transient IntFunction<Optional<String>> tell;

    TellForm(ObjectiveSummary objective, Words words, IntFunction<Optional<String>> tell, Runnable leave) {
        this.words = words;
        this.tell = tell;
        overtaken = new Overtaken<>(words);
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        number = new WholeNumber(words.of("planning.objective.tell.field"), 0, words);
        number.field().setValue((int) objective.reached());
        var title = Told.strong(objective.plan().title(), words);
        title.addClassName("wide");
        var keep = new Button(words.of("planning.objective.tell.act"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(keep, new Button(words.of("planning.leave"), click -> leave.run()));
        foot.addClassName("actions");
        addClassName("form");
        add(errors, overtaken, title, number.field(), foot);
    }

    /** Writes it down, unless something is to be put right. */
    void keep() {
        errors.clear();
        if (!number.fits()) {
            errors.at(number.field(), number.wanted());
        }
        if (errors.none()) {
            tell.apply(number.field().getValue()).ifPresent(errors::whole);
            errors.show();
        }
    }

    /**
     * Somebody else wrote down another number: asks which shall stand.
     *
     * @param store is given it
     * @param show is given theirs, to be in the field
     */
    void choose(Conflict.Versions<Integer> versions, Consumer<Integer> store, Consumer<Integer> show) {
        var piece = new Piece<Integer>(
                number.field().getLabel(), reached -> reached, words::number, (mine, theirs) -> theirs);
        overtaken.ask(versions, List.of(piece), store, show);
    }

    void fill(int reached) {
        number.field().setValue(reached);
    }

    void lead() {
        number.field().focus();
    }
}
