package org.sextant.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.ui.RenewalForms.Ending;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Pickers;

/** Gives a mandate that ends another last day, or takes its end away. */
class RenewDialog extends Dialog {

    private static final int MONTHS = 6;

    private final transient Ending held;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Mandates mandates;
    private final transient Runnable then;
    private final FieldErrors errors;
    private final DatePicker lastDay;

    RenewDialog(Ending held, Desk desk, Mandates mandates, Clock clock, Runnable then) {
        this.held = held;
        this.desk = desk;
        this.words = desk.words();
        this.mandates = mandates;
        this.then = then;
        this.errors = new FieldErrors(words);
        this.lastDay = Pickers.day(words.of("member.fields.last-day"), words);
        lastDay.setHelperText(words.of("member.fields.last-day-hint"));
        lastDay.setClearButtonVisible(true);
        lastDay.setMin(lastDayUntilNow());
        lastDay.setValue(desk.today(clock).plusMonths(MONTHS));
        setHeaderTitle(words.of("rights.renew.title"));
        var form = new Div(errors, new Paragraph(words.of("rights.renew.text")), lastDay, acts());
        form.addClassNames("form", "one");
        add(form);
    }

    private LocalDate lastDayUntilNow() {
        return LocalDate.ofInstant(held.until().minusMillis(1), desk.zone());
    }

    private Div acts() {
        var renew = new Button(words.of("rights.renew"), click -> renew());
        renew.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(words.of("shell.confirm.no"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var row = new Div(renew, cancel);
        row.addClassNames("actions", "row");
        return row;
    }

    private void renew() {
        errors.clear();
        var wanted = lastDay.getOptionalValue();
        // What cannot be read is not taken for none: the mandate would hold for ever.
        if (Pickers.isUnreadable(lastDay)) {
            errors.at(lastDay, words.of("shell.date.unreadable"));
        } else if (wanted.filter(day -> !day.isAfter(lastDayUntilNow())).isPresent()) {
            errors.at(lastDay, words.of("rights.renew.earlier"));
        }
        if (errors.none()) {
            var until =
                    wanted.map(day -> day.plusDays(1).atStartOfDay(desk.zone()).toInstant());
            mandates.give(new GiveMandate(held.person(), held.role(), held.scope(), until), desk.person());
            close();
            Notes.done(words.of("rights.renewed"));
            then.run();
        }
    }
}
