package org.sextant.action.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sextant.action.Hours;
import org.sextant.action.MeetingPlan;
import org.sextant.action.SlotNumber;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** One shift: from when to when, and how many people it needs. */
final class ShiftRow extends Row {

    private final Words words;
    private final HoursFields hours;
    private final IntegerField people;
    private final Button away;
    private Optional<SlotNumber> number = Optional.empty();

    ShiftRow(Words words, Consumer<ShiftRow> remove) {
        this.words = words;
        hours = new HoursFields(words);
        people = new IntegerField(words.of("action.form.shift.people"));
        away = new Button(words.of("action.form.shift.remove"), click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var fields = new Div(hours.fields());
        fields.add(people);
        fields.addClassName("form");
        add(fields, away);
    }

    /** Takes its place in the list, counted from 1. */
    @Override
    void stand(int place, int rows) {
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", words.of("action.form.shift.which", "number", place));
        away.setEnabled(rows > 1);
        away.setAriaLabel(words.of("action.form.shift.remove-it", "number", place));
    }

    @Override
    void focus() {
        people.focus();
    }

    void follow(ShiftRow before) {
        if (before.hours.fitIn(ZoneOffset.UTC)) {
            var last = before.hours.hours();
            hours.show(new Hours(last.ends(), last.ends().plus(Duration.between(last.starts(), last.ends()))));
        }
        Optional.ofNullable(before.people.getValue()).ifPresent(people::setValue);
    }

    void on(LocalDate day) {
        hours.on(day);
    }

    void show(MeetingPlan.Shift shift) {
        number = shift.number();
        hours.show(shift.hours());
        people.setValue(shift.people());
    }

    void check(FieldErrors errors, ZoneId zone) {
        hours.check(errors, zone);
        if (people.isEmpty()) {
            errors.at(people, words.of("action.form.shift.people.missing"));
        }
        People.check(errors, people, words);
    }

    void taken(FieldErrors errors, String sentence) {
        hours.taken(errors, sentence);
    }

    MeetingPlan.Shift shift() {
        return new MeetingPlan.Shift(number, hours.hours(), people.getValue());
    }

    @Override
    List<Entry> entries() {
        return Stream.concat(
                        Stream.of(
                                new Entry(
                                        "number",
                                        "",
                                        () -> number.map(SlotNumber::toString).orElse(""),
                                        typed -> number = SlotNumber.parse(typed),
                                        typed -> ""),
                                Entries.number("people", people)),
                        hours.entries().stream())
                .toList();
    }
}
