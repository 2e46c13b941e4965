package org.sextant.action.ui.form;

import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.action.ActionPlan;
import org.sextant.action.Detail;
import org.sextant.action.MeetingPlan;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** When, how many find room, and fields that the hosts make up. */
final class CustomFields extends KindFields {

    private final Words words;
    private final HoursFields hours;
    private final Room room;
    private final RowList<DetailRow> rows;

    CustomFields(Choices choices, Words words) {
        this.words = words;
        hours = new HoursFields(words);
        room = new Room(words);
        rows = new RowList<>(
                words.of("action.form.detail.add"),
                MeetingPlan.Custom.MOST,
                others -> new DetailRow(choices.languages(), words, others::remove),
                words);
        add(hours.fields());
        add(room.field(), new H3(words.of("action.form.details")));
        add(rows.fields());
    }

    @Override
    void show(ActionPlan plan) {
        if (plan instanceof MeetingPlan.Custom custom) {
            hours.show(custom.hours());
            room.show(custom.capacity());
            rows.clear();
            custom.details().forEach(detail -> rows.added().show(detail));
        }
    }

    @Override
    void on(LocalDate day) {
        hours.on(day);
    }

    @Override
    void check(FieldErrors errors, OutlineFields outline) {
        hours.check(errors, outline.zone());
        room.check(errors);
        rows.all().forEach(row -> row.check(errors, outline));
    }

    @Override
    void tooFew(FieldErrors errors, int taken) {
        room.tooFew(errors, taken);
    }

    @Override
    ActionPlan plan(Outline outline) {
        List<Detail> details =
                rows.all().stream().flatMap(row -> row.detail().stream()).toList();
        return new MeetingPlan.Custom(outline, hours.hours(), room.places(), details);
    }

    @Override
    Stream<Entry> entries() {
        return Stream.of(hours.entries(), List.of(room.entry(), rows.entry("details", words.of("action.form.details"))))
                .flatMap(List::stream);
    }
}
