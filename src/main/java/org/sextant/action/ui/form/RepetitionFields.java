package org.sextant.action.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sextant.action.Hours;
import org.sextant.action.Repetition;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** Whether an event takes place again: by days, weeks or months and so many times, or by a rule as calendars write it. */
final class RepetitionFields extends Div {

    private static final int SOME_TIMES = 6;

    private static final Pattern COUNT = Pattern.compile(";COUNT=([0-9]{1,4})$");

    /** What one can choose without knowing how calendars write it. */
    enum Rhythm {
        ONCE(""),
        DAILY("FREQ=DAILY"),
        WEEKLY("FREQ=WEEKLY"),
        FORTNIGHTLY("FREQ=WEEKLY;INTERVAL=2"),
        MONTHLY("FREQ=MONTHLY"),
        BY_RULE("");

        private final String rule;

        Rhythm(String rule) {
            this.rule = rule;
        }

        boolean isCounted() {
            return this != ONCE && this != BY_RULE;
        }

        String times(int times) {
            return rule + ";COUNT=" + times;
        }
    }

    private final Words words;
    private final Select<Rhythm> rhythm = new Select<>();
    private final IntegerField times;
    private final TextField rule;

    RepetitionFields(Words words) {
        this.words = words;
        rhythm.setLabel(words.of("action.form.repeat"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(one -> words.of("action.form.repeat", one));
        rhythm.setValue(Rhythm.ONCE);
        times = new IntegerField(words.of("action.form.repeat.times"));
        times.setValue(SOME_TIMES);
        rule = new TextField(words.of("action.form.repeat.rule"));
        rule.setHelperText(words.of("action.form.repeat.rule.hint", "most", Repetition.MOST));
        rule.getElement().setAttribute("dir", "ltr");
        rhythm.addValueChangeListener(change -> ask(change.getValue()));
        addClassNames("form", "wide");
        add(rhythm, times, rule);
        ask(Rhythm.ONCE);
    }

    private void ask(Rhythm chosen) {
        times.setVisible(chosen.isCounted());
        rule.setVisible(chosen == Rhythm.BY_RULE);
    }

    /** As somebody would have chosen it; as a rule where no choice makes that one. */
    void show(Repetition repetition) {
        var count = COUNT.matcher(repetition.rule());
        var number = count.find() ? Integer.parseInt(count.group(1)) : SOME_TIMES;
        var chosen = Arrays.stream(Rhythm.values())
                .filter(Rhythm::isCounted)
                .filter(one -> one.times(number).equals(repetition.rule()))
                .findFirst();
        chosen.ifPresentOrElse(one -> times.setValue(number), () -> rule.setValue(repetition.rule()));
        rhythm.setValue(chosen.orElse(Rhythm.BY_RULE));
    }

    void check(FieldErrors errors, Hours first, ZoneId zone) {
        if (times.isVisible() && times.isEmpty()) {
            errors.at(times, words.of("action.form.repeat.too-often", "most", Repetition.MOST));
            return;
        }
        var reading = read(first, zone);
        if (reading.isEmpty()) {
            return;
        }
        switch (reading.get()) {
            case Repetition.Reading.Usable _ -> {}
            case Repetition.Reading.Unreadable _ -> wrong(errors, words.of("action.form.repeat.unreadable"));
            case Repetition.Reading.Endless _ ->
                wrong(errors, words.of("action.form.repeat.endless", "most", Repetition.MOST));
            case Repetition.Reading.TooOften _ ->
                wrong(errors, words.of("action.form.repeat.too-often", "most", Repetition.MOST));
            case Repetition.Reading.LeftOut(var hours) ->
                wrong(
                        errors,
                        words.of(
                                "action.form.repeat.left-out",
                                "day",
                                words.date(hours.starts().toLocalDate())));
        }
    }

    private void wrong(FieldErrors errors, String sentence) {
        if (rule.isVisible()) {
            errors.at(rule, sentence);
        } else {
            errors.at(times, sentence);
        }
    }

    void taken(FieldErrors errors, String sentence) {
        if (rhythm.getValue() == Rhythm.ONCE) {
            errors.at(rhythm, sentence);
        } else {
            wrong(errors, sentence);
        }
    }

    private Optional<Repetition.Reading> read(Hours first, ZoneId zone) {
        return switch (rhythm.getValue()) {
            case ONCE -> Optional.empty();
            case BY_RULE -> Optional.of(Repetition.read(rule.getValue(), first, zone));
            case DAILY, WEEKLY, FORTNIGHTLY, MONTHLY ->
                Optional.of(Repetition.read(rhythm.getValue().times(Math.max(1, times.getValue())), first, zone));
        };
    }

    Optional<Repetition> value(Hours first, ZoneId zone) {
        return read(first, zone)
                .filter(Repetition.Reading.Usable.class::isInstance)
                .map(Repetition.Reading.Usable.class::cast)
                .map(Repetition.Reading.Usable::repetition);
    }

    List<Entry> entries() {
        return List.of(
                Entries.constant("rhythm", rhythm, Rhythm.class),
                Entries.number("times", times),
                Entries.text("rule", rule));
    }
}
