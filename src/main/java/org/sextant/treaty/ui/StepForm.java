package org.sextant.treaty.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Pickers;
import org.sextant.treaty.ladder.Aim;
import org.sextant.treaty.ladder.Ladders;
import org.sextant.treaty.ladder.RecordStep;
import org.sextant.treaty.ladder.Rung;
import org.sextant.treaty.ladder.StepInTheFuture;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PlainText;

/** Records a step that a State, or the States together, took. */
class StepForm extends Section {

    private final transient Editor editor;
    private final transient Words words;
    private final transient Ladders ladders;
    private final transient Named named;
    private final FieldErrors errors;
    private final ComboBox<Aim> aim = new ComboBox<>();
    private final ComboBox<Place> state = new ComboBox<>();
    private final Select<Rung> rung = new Select<>();
    private final DatePicker day;
    private final TextField source = new TextField();

    StepForm(Editor editor, Ladders ladders, Named named, Clock clock) {
        this.editor = editor;
        this.words = editor.words();
        this.ladders = ladders;
        this.named = named;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        day = Pickers.day(words.of("treaty.form.day"), words);
        day.setMax(editor.desk().today(clock));
        describe();
        var record = new Button(words.of("treaty.form.act"), click -> record());
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(record);
        foot.addClassName("actions");
        var form = new Div(errors, aim, state, rung, day, source, foot);
        form.addClassName("form");
        addClassNames("part", "stack");
        add(new H2(words.of("treaty.form.title")), form);
    }

    private void describe() {
        aim.setLabel(words.of("treaty.form.aim"));
        var aims = named.aims().stream().filter(one -> !rungs(one).isEmpty()).toList();
        aim.setItems(aims);
        aim.setItemLabelGenerator(one -> named.aim(one, words));
        aim.addValueChangeListener(change -> offerRungs());
        aim.setValue(aims.getFirst());
        state.setLabel(words.of("treaty.column.state"));
        state.setItems(named.states(words.language()).stream()
                .filter(place -> editor.reach().includes(place.code()))
                .toList());
        state.setItemLabelGenerator(place -> place.in(words.language()));
        rung.setLabel(words.of("treaty.form.step"));
        rung.setItemLabelGenerator(one -> words.of("treaty.rung", one));
        rung.addValueChangeListener(change ->
                state.setVisible(change.getValue() == null || change.getValue().ofAState()));
        source.setLabel(words.of("treaty.column.source"));
        source.setHelperText(words.of("treaty.form.source.hint"));
        source.setMaxLength(2 * RecordStep.SOURCE_LENGTH);
        source.addClassName("wide");
    }

    /** Begins with what an address asked for; what is unknown is left out. */
    void begin(Optional<Aim> wanted, Optional<CountryCode> taker) {
        wanted.filter(named.aims()::contains).ifPresent(aim::setValue);
        taker.flatMap(code -> named.states(words.language()).stream()
                        .filter(place -> place.code().equals(code))
                        .findFirst())
                .ifPresent(place -> {
                    state.setValue(place);
                    rung.focus();
                });
    }

    private void offerRungs() {
        rung.clear();
        rung.setItems(aim.isEmpty() ? List.of() : rungs(aim.getValue()));
    }

    // What the States do together no one of them does.
    private List<Rung> rungs(Aim one) {
        return one.ladder().rungs().stream()
                .filter(step -> step.ofAState() || editor.reach().everywhere())
                .toList();
    }

    private void record() {
        errors.clear();
        check();
        if (!errors.none()) {
            return;
        }
        try {
            ladders.record(step(), editor.person());
        } catch (StepInTheFuture early) {
            errors.at(day, words.of("treaty.form.day.future"));
        }
        if (errors.none()) {
            source.clear();
            day.clear();
            rung.clear();
            Notes.done(words.of("treaty.form.done"));
            editor.again().run();
        }
    }

    private void check() {
        if (aim.isEmpty()) {
            errors.at(aim, words.of("treaty.form.aim.none"));
        }
        if (state.isVisible() && state.isEmpty()) {
            errors.at(state, words.of("treaty.form.state.none"));
        }
        if (rung.isEmpty()) {
            errors.at(rung, words.of("treaty.form.step.none"));
        }
        if (day.isEmpty()) {
            errors.at(day, words.of("treaty.form.day.none"));
        }
        errors.checkText(
                source,
                PlainText.line(source.getValue()),
                RecordStep.SOURCE_LENGTH,
                words.of("treaty.form.source.none"));
    }

    private RecordStep step() {
        var taker = Optional.of(state)
                .filter(field -> rung.getValue().ofAState())
                .map(field -> field.getValue().code());
        return new RecordStep(aim.getValue(), taker, rung.getValue(), day.getValue(), source.getValue());
    }
}
