package org.sextant.action.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sextant.action.ActionPlan;
import org.sextant.action.Detail;
import org.sextant.action.MeetingPlan;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** When, how many find room, and fields that the hosts make up. */
final class CustomFields extends KindFields {

    private final Choices choices;
    private final Words words;
    private final HoursFields hours;
    private final Room room;
    private final OrderedList list = new OrderedList();
    private final List<DetailRow> rows = new ArrayList<>();
    private final Button more;

    CustomFields(Choices choices, Words words) {
        this.choices = choices;
        this.words = words;
        hours = new HoursFields(words);
        room = new Room(words);
        list.addClassNames("stack", "wide");
        more = new Button(words.of("action.form.detail.add"), click -> added().focus());
        add(hours.fields());
        add(room.field(), new H3(words.of("action.form.details")), list, more);
        added();
    }

    private DetailRow added() {
        var row = new DetailRow(choices.languages(), words, this::remove);
        rows.add(row);
        arrange();
        return row;
    }

    private void remove(DetailRow row) {
        rows.remove(row);
        arrange();
    }

    private void arrange() {
        list.removeAll();
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).stand(i + 1);
            list.add(rows.get(i));
        }
        more.setEnabled(rows.size() < MeetingPlan.Custom.MOST);
    }

    @Override
    void show(ActionPlan plan) {
        if (plan instanceof MeetingPlan.Custom custom) {
            hours.show(custom.hours());
            room.show(custom.capacity());
            rows.clear();
            custom.details().forEach(detail -> added().show(detail));
            arrange();
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
        rows.forEach(row -> row.check(errors, outline));
    }

    @Override
    void tooFew(FieldErrors errors, int taken) {
        room.tooFew(errors, taken);
    }

    @Override
    ActionPlan plan(Outline outline) {
        List<Detail> details =
                rows.stream().flatMap(row -> row.detail().stream()).toList();
        return new MeetingPlan.Custom(outline, hours.hours(), room.places(), details);
    }
}
