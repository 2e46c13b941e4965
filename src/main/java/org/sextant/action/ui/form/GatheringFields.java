package org.sextant.action.ui.form;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.action.ActionPlan;
import org.sextant.action.MeetingPlan;
import org.sextant.action.Outline;
import org.sextant.action.Way;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** When, in which form, from where to where, and what one should know to come safely. */
final class GatheringFields extends KindFields {

    private final Words words;
    private final Select<MeetingPlan.Form> form = new Select<>();
    private final HoursFields hours;
    private final Room room;
    private final Texts meetingPoint;
    private final Texts route;
    private final Texts access;
    private final Texts safety;

    GatheringFields(Choices choices, Words words) {
        this.words = words;
        form.setLabel(words.of("action.form.gathering"));
        form.setItems(MeetingPlan.Form.values());
        form.setItemLabelGenerator(one -> words.of("action.form.gathering", one));
        form.setValue(MeetingPlan.Form.VIGIL);
        hours = new HoursFields(words);
        room = new Room(words);
        meetingPoint = text("meeting-point", choices);
        route = text("route", choices);
        access = text("access", choices);
        safety = text("safety", choices);
        add(form);
        add(hours.fields());
        add(room.field(), meetingPoint, route, access, safety);
    }

    private Texts text(String name, Choices choices) {
        var text = Texts.paragraphs(words.of("action.form." + name), choices.languages(), words);
        text.hint(words.of("action.form.may-be-empty"));
        return text;
    }

    @Override
    void show(ActionPlan plan) {
        if (plan instanceof MeetingPlan.Gathering gathering) {
            form.setValue(gathering.form());
            hours.show(gathering.hours());
            room.show(gathering.capacity());
            gathering.way().meetingPoint().ifPresent(meetingPoint::show);
            gathering.way().route().ifPresent(route::show);
            gathering.way().access().ifPresent(access::show);
            gathering.way().safety().ifPresent(safety::show);
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
        List.of(meetingPoint, route, access, safety).forEach(text -> text.check(errors, Way.LENGTH));
        outline.checkSilent(errors, access);
        outline.checkSecret(errors, meetingPoint, access);
        outline.checkSecret(errors, route, access);
    }

    @Override
    void tooFew(FieldErrors errors, int taken) {
        room.tooFew(errors, taken);
    }

    @Override
    ActionPlan plan(Outline outline) {
        var way = new Way(meetingPoint.value(), route.value(), access.value(), safety.value());
        return new MeetingPlan.Gathering(outline, form.getValue(), hours.hours(), room.places(), way);
    }

    @Override
    Stream<Entry> entries() {
        return Stream.of(
                        List.of(Entries.constant("form", form, MeetingPlan.Form.class), room.entry()),
                        hours.entries(),
                        meetingPoint.entries("meeting-point"),
                        route.entries("route"),
                        access.entries("access"),
                        safety.entries("safety"))
                .flatMap(List::stream);
    }
}
