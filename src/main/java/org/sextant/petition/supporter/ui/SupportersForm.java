package org.sextant.petition.supporter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.supporter.AskForSupporters;
import org.sextant.petition.supporter.SupporterCallSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.Pickers;
import org.sextant.shell.ui.Written;

/** How many first supporters, and by when. */
final class SupportersForm extends Div implements Written<SupportersWriting> {

    private static final int USUAL = 20;
    private static final int DAYS = 14;

    private final transient Words words;
    private final transient LocalDate today;
    private final FormNotice notice = new FormNotice();
    private final FieldErrors errors;
    private final IntegerField wanted = new IntegerField();
    private final DatePicker lastDay;

    /** @param going what is asked for already, where it is */
    SupportersForm(
            PetitionSummary petition,
            Optional<SupporterCallSummary> going,
            Words words,
            Clock clock,
            Consumer<AskForSupporters> save) {
        this.words = words;
        this.today = LocalDate.ofInstant(clock.instant(), petition.zone());
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        wanted.setLabel(words.of("supporter.work.wanted"));
        wanted.setHelperText(words.of("supporter.work.wanted.hint"));
        wanted.setValue(going.map(SupporterCallSummary::wanted).orElse(USUAL));
        lastDay = Pickers.day(words.of("supporter.work.last-day"), words);
        lastDay.setHelperText(
                words.of("supporter.work.last-day.hint", "zone", words.zone(petition.zone(), clock.instant())));
        lastDay.setValue(going.map(SupporterCallSummary::lastDay).orElse(today.plusDays(DAYS)));
        var act = new Button(words.of(going.isPresent() ? "supporter.work.change" : "supporter.work.ask"), click -> {
            if (isRight()) {
                save.accept(new AskForSupporters(wanted.getValue(), lastDay.getValue()));
            }
        });
        if (going.isEmpty()) {
            act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var foot = new Div(act);
        foot.addClassName("actions");
        addClassName("form");
        add(notice, errors, wanted, lastDay, foot);
    }

    @Override
    public SupportersWriting writing() {
        return new SupportersWriting(wanted.getValue(), lastDay.getValue());
    }

    @Override
    public void write(SupportersWriting writing) {
        wanted.setValue(writing.wanted());
        lastDay.setValue(writing.lastDay());
    }

    @Override
    public FormNotice notice() {
        return notice;
    }

    private boolean isRight() {
        var number = Optional.ofNullable(wanted.getValue());
        var unreadable = lastDay.isInvalid() && lastDay.isEmpty();
        var day = Optional.ofNullable(lastDay.getValue());
        errors.clear();
        if (number.filter(one -> one >= 1 && one <= AskForSupporters.MOST_WANTED)
                .isEmpty()) {
            errors.at(wanted, words.of("supporter.work.wrong.wanted", "most", AskForSupporters.MOST_WANTED));
        }
        if (unreadable) {
            errors.at(lastDay, words.of("shell.date.unreadable"));
        } else if (day.filter(last -> AskForSupporters.isWithin(last, today)).isEmpty()) {
            errors.at(
                    lastDay,
                    words.of(
                            "supporter.work.wrong.day",
                            "from",
                            words.date(today),
                            "until",
                            words.date(today.plusDays(AskForSupporters.MOST_DAYS))));
        }
        return errors.none();
    }
}
