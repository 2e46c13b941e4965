package org.sextant.observatory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.sextant.observatory.Origin;
import org.sextant.observatory.PersonalData;
import org.sextant.observatory.PersonalData.Trace;
import org.sextant.observatory.ReportText;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.programme.PrincipleSummary;
import org.sextant.programme.Programme;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.PlainText;
import org.springframework.stereotype.Component;

/** What, where, when and from whom; it looks for what leads to a person as the public form does. */
class FilingForm extends Div {

    private static final int MONTHS = 36;

    /** What can be chosen, and what looks at the words. */
    @Component
    record Choices(Places places, Programme programme, PersonalData personal, Clock clock) {}

    private final transient Desk desk;
    private final transient Words words;
    private final transient PersonalData personal;
    private final FieldErrors errors;
    private final ComboBox<Place> place = new ComboBox<>();
    private final Select<PrincipleSummary> theme = new Select<>();
    private final Select<YearMonth> month = new Select<>();
    private final RadioButtonGroup<Origin> origin = new RadioButtonGroup<>();
    private final TextArea body = new TextArea();
    private final Checkbox noName = new Checkbox();

    FilingForm(Desk desk, Choices choices, Consumer<ReportText> then) {
        this.desk = desk;
        this.words = desk.words();
        this.personal = choices.personal();
        this.errors = new FieldErrors(words);
        addClassNames("form", "one");
        choose(choices);
        body.setLabel(words.of("observatory.form.body"));
        body.setHelperText(words.of("observatory.form.body.hint", "most", ReportText.LENGTH));
        body.setMaxLength(ReportText.LENGTH);
        noName.setLabel(words.of("observatory.form.no-name"));
        noName.setVisible(false);
        var send = new Button(words.of("observatory.form.act"), click -> {
            if (isRight()) {
                then.accept(text());
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, place, theme, month, origin, body, noName, send);
    }

    private void choose(Choices choices) {
        place.setLabel(words.of("observatory.form.place"));
        place.setItems(choices.places().sortedBy(words.language()));
        place.setItemLabelGenerator(one -> one.in(words.language()));
        theme.setLabel(words.of("observatory.form.theme"));
        theme.setItems(choices.programme().principles());
        theme.setItemLabelGenerator(one -> one.name().in(words.language()));
        month.setLabel(words.of("observatory.form.month"));
        month.setHelperText(words.of("observatory.form.month.hint"));
        var now = YearMonth.from(desk.today(choices.clock()));
        month.setItems(IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList());
        month.setItemLabelGenerator(one -> words.monthAndYear(one.atDay(1)));
        origin.setLabel(words.of("observatory.form.origin"));
        origin.setItems(Origin.values());
        origin.setItemLabelGenerator(one -> words.of("observatory.origin", one));
    }

    private boolean isRight() {
        errors.clear();
        if (place.getValue() == null) {
            errors.at(place, words.of("observatory.form.place.none"));
        }
        if (theme.getValue() == null) {
            errors.at(theme, words.of("observatory.form.theme.none"));
        }
        if (month.getValue() == null) {
            errors.at(month, words.of("observatory.form.month.none"));
        }
        if (origin.getValue() == null) {
            errors.at(origin, words.of("observatory.form.origin.none"));
        }
        if (written().isEmpty()) {
            errors.at(body, words.of("observatory.form.body.none"));
        }
        personal.in(written()).entrySet().stream()
                .filter(trace -> trace.getKey() != Trace.NAME || !noName.getValue())
                .findFirst()
                .ifPresent(trace -> {
                    noName.setVisible(true);
                    errors.at(body, words.of("observatory.form.trace", trace.getKey(), "words", trace.getValue()));
                });
        return errors.none();
    }

    private String written() {
        return PlainText.lines(body.getValue());
    }

    private ReportText text() {
        return new ReportText(
                place.getValue().code(),
                theme.getValue().principle(),
                month.getValue(),
                origin.getValue(),
                written(),
                words.language());
    }

    void clear() {
        body.clear();
        noName.clear();
        noName.setVisible(false);
    }
}
