package org.sextant.member.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sextant.member.AuditReading.Wanted;
import org.sextant.member.PersonSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Pickers;

/** Which entries of the audit trail are wanted: whose, of what, about whom, from which day until which. */
class AuditFilter extends Div {

    // As far as both databases count.
    private static final Instant EVER_AFTER = Instant.EPOCH.plus(365_000, ChronoUnit.DAYS);

    private final transient Desk desk;
    private final ComboBox<PersonSummary> who;
    private final ComboBox<String> what;
    private final ComboBox<PersonSummary> whom;
    private final DatePicker from;
    private final DatePicker to;

    /** What there is to choose from. */
    record Choices(List<PersonSummary> actors, List<String> acts, List<PersonSummary> concerned) {}

    AuditFilter(Choices choices, ActNames names, Desk desk) {
        this.desk = desk;
        Words words = desk.words();
        who = people(words.of("audit.filter.who"), choices.actors());
        what = new ComboBox<>(words.of("audit.filter.what"), choices.acts());
        what.setItemLabelGenerator(act -> names.of(act, words));
        what.setClearButtonVisible(true);
        whom = people(words.of("audit.filter.whom"), choices.concerned());
        from = Pickers.day(words.of("audit.filter.from"), words);
        to = Pickers.day(words.of("audit.filter.to"), words);
        addClassName("filters");
        add(who, what, whom, from, to);
    }

    private static ComboBox<PersonSummary> people(String label, List<PersonSummary> some) {
        var people = new ComboBox<>(label, some);
        people.setItemLabelGenerator(PersonSummary::name);
        people.setClearButtonVisible(true);
        return people;
    }

    AuditFilter onChange(Runnable then) {
        who.addValueChangeListener(change -> then.run());
        what.addValueChangeListener(change -> then.run());
        whom.addValueChangeListener(change -> then.run());
        from.addValueChangeListener(change -> then.run());
        to.addValueChangeListener(change -> then.run());
        return this;
    }

    Wanted wanted() {
        return new Wanted(
                who.getOptionalValue().map(PersonSummary::id),
                what.getOptionalValue(),
                whom.getOptionalValue().map(PersonSummary::id),
                from.getOptionalValue().map(this::startOf).orElse(Instant.EPOCH),
                to.getOptionalValue().map(last -> startOf(last.plusDays(1))).orElse(EVER_AFTER));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(desk.zone()).toInstant();
    }
}
