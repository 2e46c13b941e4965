package org.sextant.action.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sextant.action.ActionPlan;
import org.sextant.action.MeetingPlan;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** The shifts, in their order. */
final class ShiftFields extends KindFields {

    private final Words words;
    private final OrderedList list = new OrderedList();
    private final List<ShiftRow> rows = new ArrayList<>();
    private final Button more;

    ShiftFields(Words words) {
        this.words = words;
        list.addClassNames("stack", "wide");
        more = new Button(words.of("action.form.shift.add"), click -> addNext().focus());
        add(new H3(words.of("action.form.shifts")), list, more);
        addNext();
    }

    // The next shift begins as a rule when the one before ends, lasts as long and needs as many.
    private ShiftRow addNext() {
        var row = new ShiftRow(words, this::remove);
        if (!rows.isEmpty()) {
            row.follow(rows.getLast());
        }
        rows.add(row);
        arrange();
        return row;
    }

    private void remove(ShiftRow row) {
        rows.remove(row);
        arrange();
    }

    private void arrange() {
        list.removeAll();
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).stand(i + 1, rows.size());
            list.add(rows.get(i));
        }
        more.setEnabled(rows.size() < MeetingPlan.Shifts.MOST);
    }

    @Override
    void show(ActionPlan plan) {
        if (plan instanceof MeetingPlan.Shifts rota) {
            rows.clear();
            rota.shifts().forEach(shift -> addNext().show(shift));
        }
    }

    @Override
    void on(LocalDate day) {
        rows.getFirst().on(day);
    }

    @Override
    void check(FieldErrors errors, OutlineFields outline) {
        rows.forEach(row -> row.check(errors, outline.zone()));
    }

    @Override
    void tooFew(FieldErrors errors, int taken) {
        rows.getFirst().taken(errors, words.of("action.form.capacity.taken", "number", taken));
    }

    @Override
    void taken(FieldErrors errors, String sentence) {
        rows.getFirst().taken(errors, sentence);
    }

    @Override
    ActionPlan plan(Outline outline) {
        return new MeetingPlan.Shifts(
                outline, rows.stream().map(ShiftRow::shift).toList());
    }
}
