package org.sextant.member.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sextant.member.AuditReading;
import org.sextant.member.AuditReading.Wanted;
import org.sextant.member.PersonSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Pickers;

/** Which entries of the audit trail are wanted: whose, of what, from which day until which. */
class AuditFilter extends Div {

    // As far as both databases count.
    private static final Instant EVER_AFTER = Instant.EPOCH.plus(365_000, ChronoUnit.DAYS);

    private final transient Desk desk;
    private final ComboBox<PersonSummary> who;
    private final ComboBox<String> what;
    private final TextField on;
    private final DatePicker from;
    private final DatePicker to;

    AuditFilter(List<PersonSummary> people, List<String> acts, ActNames names, Desk desk) {
        this.desk = desk;
        Words words = desk.words();
        who = new ComboBox<>(words.of("audit.filter.who"), people);
        who.setItemLabelGenerator(PersonSummary::name);
        who.setClearButtonVisible(true);
        what = new ComboBox<>(words.of("audit.filter.what"), acts);
        what.setItemLabelGenerator(act -> names.of(act, words));
        what.setClearButtonVisible(true);
        on = new TextField(words.of("audit.filter.on"));
        on.setHelperText(words.of("audit.filter.on-hint"));
        on.setMaxLength(AuditReading.LONGEST_SUBJECT);
        on.setClearButtonVisible(true);
        on.setValueChangeMode(ValueChangeMode.LAZY);
        from = Pickers.day(words.of("audit.filter.from"), words);
        to = Pickers.day(words.of("audit.filter.to"), words);
        addClassName("filters");
        add(who, what, on, from, to);
    }

    AuditFilter onChange(Runnable then) {
        who.addValueChangeListener(change -> then.run());
        what.addValueChangeListener(change -> then.run());
        on.addValueChangeListener(change -> then.run());
        from.addValueChangeListener(change -> then.run());
        to.addValueChangeListener(change -> then.run());
        return this;
    }

    Wanted wanted() {
        return new Wanted(
                who.getOptionalValue().map(PersonSummary::id),
                what.getOptionalValue(),
                on.getValue(),
                from.getOptionalValue().map(this::startOf).orElse(Instant.EPOCH),
                to.getOptionalValue().map(last -> startOf(last.plusDays(1))).orElse(EVER_AFTER));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(desk.zone()).toInstant();
    }
}
