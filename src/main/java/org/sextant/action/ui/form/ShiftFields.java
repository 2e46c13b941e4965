package org.sextant.action.ui.form;

import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.sextant.action.ActionPlan;
import org.sextant.action.MeetingPlan;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** The shifts, in their order. */
final class ShiftFields extends KindFields {

    private final Words words;
    private final RowList<ShiftRow> rows;

    ShiftFields(Words words) {
        this.words = words;
        rows = new RowList<>(words.of("action.form.shift.add"), MeetingPlan.Shifts.MOST, this::next, words);
        add(new H3(words.of("action.form.shifts")));
        add(rows.fields());
    }

    // The next shift begins as a rule when the one before ends, lasts as long and needs as many.
    private ShiftRow next(RowList<ShiftRow> before) {
        var row = new ShiftRow(words, before::remove);
        if (!before.all().isEmpty()) {
            row.follow(before.all().getLast());
        }
        return row;
    }

    @Override
    void show(ActionPlan plan) {
        if (plan instanceof MeetingPlan.Shifts rota) {
            rows.clear();
            rota.shifts().forEach(shift -> rows.added().show(shift));
        }
    }

    @Override
    void on(LocalDate day) {
        rows.all().getFirst().on(day);
    }

    @Override
    void check(FieldErrors errors, OutlineFields outline) {
        rows.all().forEach(row -> row.check(errors, outline.zone()));
    }

    @Override
    void tooFew(FieldErrors errors, int taken) {
        rows.all().getFirst().taken(errors, words.of("action.form.capacity.taken", "number", taken));
    }

    @Override
    void taken(FieldErrors errors, String sentence) {
        rows.all().getFirst().taken(errors, sentence);
    }

    @Override
    ActionPlan plan(Outline outline) {
        return new MeetingPlan.Shifts(
                outline, rows.all().stream().map(ShiftRow::shift).toList());
    }

    @Override
    Stream<Entry> entries() {
        return Stream.of(rows.entry("shifts", words.of("action.form.shifts")));
    }
}
