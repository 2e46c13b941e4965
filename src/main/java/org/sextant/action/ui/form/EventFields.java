package org.sextant.action.ui.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.action.ActionPlan;
import org.sextant.action.Hours;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** When people meet, whether again, and how many find room. */
final class EventFields extends KindFields {

    private final HoursFields hours;
    private final RepetitionFields repetition;
    private final Room room;

    EventFields(Words words) {
        hours = new HoursFields(words);
        repetition = new RepetitionFields(words);
        room = new Room(words);
        add(hours.fields());
        add(repetition, room.field());
    }

    @Override
    void show(ActionPlan plan) {
        if (plan instanceof ActionPlan.Event event) {
            hours.show(new Hours(event.starts(), event.ends()));
            event.repetition().ifPresent(repetition::show);
            room.show(event.capacity());
        }
    }

    @Override
    void on(LocalDate day) {
        hours.on(day);
    }

    @Override
    void check(FieldErrors errors, OutlineFields outline) {
        hours.check(errors, outline.zone());
        if (hours.fitIn(outline.zone())) {
            repetition.check(errors, hours.hours(), outline.zone());
        }
        room.check(errors);
    }

    @Override
    void tooFew(FieldErrors errors, int taken) {
        room.tooFew(errors, taken);
    }

    @Override
    void taken(FieldErrors errors, String sentence) {
        repetition.taken(errors, sentence);
    }

    @Override
    ActionPlan plan(Outline outline) {
        var times = hours.hours();
        return new ActionPlan.Event(
                outline, times.starts(), times.ends(), room.places(), repetition.value(times, outline.zone()));
    }

    @Override
    Stream<Entry> entries() {
        return Stream.of(hours.entries(), repetition.entries(), List.of(room.entry()))
                .flatMap(List::stream);
    }
}
