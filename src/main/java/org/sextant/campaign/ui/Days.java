package org.sextant.campaign.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Pickers;

/** From when until when a campaign lasts, and whose days these are. */
class Days extends Div {

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted(Comparator.naturalOrder())
            .toList();

    private final transient Words words;
    private final DatePicker opens;
    private final DatePicker ends;
    private final ComboBox<String> zone;

    Days(Desk desk, LocalDate today) {
        words = desk.words();
        opens = Pickers.day(words.of("campaign.form.opens"), words);
        ends = Pickers.day(words.of("campaign.form.ends"), words);
        zone = new ComboBox<>(words.of("campaign.form.zone"));
        zone.setItems(Stream.concat(Stream.of("UTC"), ZONES.stream()).toList());
        zone.setHelperText(words.of("campaign.form.zone.hint"));
        ends.setHelperText(words.of("campaign.form.may-be-empty"));
        opens.setValue(today);
        choose(desk.zone());
        addClassNames("wide", "form");
        add(opens, ends, zone);
    }

    // A person's or a campaign's zone may be one that is not offered, such as a mere offset.
    private void choose(ZoneId wanted) {
        zone.setValue(ZONES.contains(wanted.getId()) ? wanted.getId() : "UTC");
    }

    /** @param lasts how many days after the first */
    void propose(int lasts) {
        opens.getOptionalValue().ifPresent(first -> ends.setValue(first.plusDays(lasts)));
    }

    void onTyping(Runnable then) {
        Typed.in(opens, then);
        Typed.in(ends, then);
        Typed.in(zone, then);
    }

    void fill(Writing.Span days) {
        opens.setValue(days.opens());
        ends.setValue(days.ends());
        Optional.ofNullable(days.zone()).map(ZoneId::of).ifPresent(this::choose);
    }

    Writing.Span written() {
        return new Writing.Span(opens.getValue(), ends.getValue(), zone.getValue());
    }

    void check(FieldErrors errors) {
        unreadable(opens, errors);
        unreadable(ends, errors);
        if (opens.getOptionalValue().isEmpty()) {
            errors.at(opens, words.of("campaign.form.opens.none"));
        }
        if (ends().filter(
                        last -> opens.getOptionalValue().filter(last::isBefore).isPresent())
                .isPresent()) {
            errors.at(ends, words.of("campaign.form.ends.before"));
        }
        if (zone.getOptionalValue().isEmpty()) {
            errors.at(zone, words.of("campaign.form.zone.none"));
        }
    }

    private void unreadable(DatePicker day, FieldErrors errors) {
        if (Pickers.isUnreadable(day)) {
            errors.at(day, words.of("shell.date.unreadable"));
        }
    }

    void atPast(FieldErrors errors, String sentence) {
        errors.at(ends, sentence);
    }

    LocalDate opens() {
        return opens.getValue();
    }

    Optional<LocalDate> ends() {
        return ends.getOptionalValue();
    }

    ZoneId zone() {
        return ZoneId.of(zone.getValue());
    }

    void lead() {
        ends.focus();
    }
}
