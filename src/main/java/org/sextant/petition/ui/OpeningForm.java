package org.sextant.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Pickers;

/** The first day of a petition that is not open yet; and its last one, once it is approved. */
final class OpeningForm extends Div {

    /** What was chosen. */
    record Days(Optional<LocalDate> first, Optional<LocalDate> last) {}

    private final transient PetitionSummary petition;
    private final transient Words words;
    private final transient Clock clock;
    private final FieldErrors errors;
    private final DatePicker firstDay;
    private final DatePicker lastDay;

    OpeningForm(PetitionSummary petition, Words words, Clock clock, Consumer<Days> save) {
        this.petition = petition;
        this.words = words;
        this.clock = clock;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        firstDay = Pickers.day(words.of("petition.work.open.day"), words);
        firstDay.setHelperText(
                words.of("petition.work.open.day.hint", "zone", words.zone(petition.zone(), clock.instant())));
        firstDay.setValue(petition.opens().orElse(null));
        lastDay = Pickers.day(words.of("petition.work.field.last-day"), words);
        lastDay.setHelperText(
                words.of("petition.work.field.last-day.hint", "zone", words.zone(petition.zone(), clock.instant())));
        lastDay.setValue(petition.lastDay().orElse(null));
        // Of a draft it stands among what is written.
        lastDay.setVisible(petition.state() == PetitionState.SCHEDULED);
        var act = new Button(
                words.of(lastDay.isVisible() ? "petition.work.open.act.both" : "petition.work.open.act"), click -> {
                    if (isRight()) {
                        save.accept(new Days(
                                Optional.ofNullable(firstDay.getValue()), Optional.ofNullable(lastDay.getValue())));
                    }
                });
        var foot = new Div(act);
        foot.addClassName("actions");
        addClassName("form");
        add(errors, firstDay, lastDay, foot);
    }

    private boolean isRight() {
        var day = Optional.ofNullable(firstDay.getValue());
        var last = Optional.ofNullable(lastDay.getValue());
        errors.clear();
        List.of(firstDay, lastDay).forEach(field -> {
            if (Pickers.isUnreadable(field)) {
                errors.at(field, words.of("shell.date.unreadable"));
            }
        });
        if (lastDay.isVisible() && last.filter(this::isPast).isPresent()) {
            errors.at(lastDay, words.of("petition.work.wrong.last-day"));
        }
        if (day.filter(this::isPast).isPresent()) {
            errors.at(firstDay, words.of("petition.work.open.wrong.past"));
        }
        if (day.flatMap(first -> last.filter(first::isAfter)).isPresent()) {
            errors.at(firstDay, words.of("petition.work.open.wrong.late"));
        }
        return errors.none();
    }

    private boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.ofInstant(clock.instant(), petition.zone()));
    }
}
