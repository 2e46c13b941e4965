package org.sextant.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.petition.PetitionSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Pickers;

/** The first day of a petition that is not open yet. */
final class OpeningForm extends Div {

    private final transient PetitionSummary petition;
    private final transient Words words;
    private final transient Clock clock;
    private final FieldErrors errors;
    private final DatePicker firstDay;

    OpeningForm(PetitionSummary petition, Words words, Clock clock, Consumer<Optional<LocalDate>> save) {
        this.petition = petition;
        this.words = words;
        this.clock = clock;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        firstDay = Pickers.day(words.of("petition.work.open.day"), words);
        firstDay.setHelperText(
                words.of("petition.work.open.day.hint", "zone", words.zone(petition.zone(), clock.instant())));
        firstDay.setValue(petition.opens().orElse(null));
        var act = new Button(words.of("petition.work.open.act"), click -> {
            if (isRight()) {
                save.accept(Optional.ofNullable(firstDay.getValue()));
            }
        });
        var foot = new Div(act);
        foot.addClassName("actions");
        addClassName("form");
        add(errors, firstDay, foot);
    }

    private boolean isRight() {
        var day = Optional.ofNullable(firstDay.getValue());
        errors.clear();
        if (Pickers.isUnreadable(firstDay)) {
            errors.at(firstDay, words.of("shell.date.unreadable"));
        }
        if (day.filter(first -> first.isBefore(LocalDate.ofInstant(clock.instant(), petition.zone())))
                .isPresent()) {
            errors.at(firstDay, words.of("petition.work.open.wrong.past"));
        }
        if (day.flatMap(first -> petition.lastDay().filter(first::isAfter)).isPresent()) {
            errors.at(firstDay, words.of("petition.work.open.wrong.late"));
        }
        return errors.none();
    }
}
