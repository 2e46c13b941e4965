package org.sextant.campaign.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.campaign.Course;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.Principle;
import tools.jackson.databind.json.JsonMapper;

/** The plan along the limb; below it the same as a table, which is all there is until the element has loaded. */
@Tag("sextant-timeline")
@JsModule("context://ui/app.js")
class Timeline extends HtmlContainer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** As the element wants it. */
    private record Drawn(
            String id,
            String title,
            String lane,
            String start,
            String end,
            int principle,
            String state,
            boolean movable,
            @Nullable String hangsOn) {}

    private final transient List<Placed> placed;
    private final transient Words words;
    private final PlanPages table;

    /** @param table the same, which also asks for the new day of a milestone that is clicked */
    Timeline(List<Placed> placed, Principle principle, LocalDate today, Words words, PlanPages table) {
        this.placed = placed;
        this.words = words;
        this.table = table;
        var hooks = new Hooks(placed);
        var drawn =
                placed.stream().map(one -> drawn(one, principle, today, hooks)).toList();
        getElement().setAttribute("items", JSON.writeValueAsString(drawn));
        getElement().setAttribute("today", today.toString());
        getElement().setAttribute("labels", JSON.writeValueAsString(labels(words)));
        add(
                new Legend(placed.stream().anyMatch(one -> one.movable().isPresent()), hooks.areThere(placed), words),
                table);
        getElement()
                .addEventListener(
                        "sextant-open",
                        opened -> open(
                                opened.getEventData().get("event.detail.id").asString()))
                .addEventData("event.detail.id");
        getElement()
                .addEventListener("sextant-move", moved -> {
                    var data = moved.getEventData();
                    move(
                            data.get("event.detail.id").asString(),
                            data.get("event.detail.day").asString());
                })
                .addEventData("event.detail.id")
                .addEventData("event.detail.day");
    }

    private static Drawn drawn(Placed one, Principle principle, LocalDate today, Hooks hooks) {
        var item = one.item();
        return new Drawn(
                one.id(),
                item.title(),
                item.kind(),
                item.start().toString(),
                item.end().toString(),
                principle.number(),
                item.courseOn(today).name().toLowerCase(Locale.ROOT),
                one.movable().isPresent(),
                hooks.of(item).orElse(null));
    }

    private static Map<String, Object> labels(Words words) {
        return Map.of(
                "name", words.of("campaign.calendar.drawing"),
                "today", words.of("shell.date.today"),
                "moving", words.of("campaign.calendar.moving", "title", "{title}", "day", "{day}"),
                "stays", words.of("campaign.calendar.stays", "title", "{title}", "day", "{day}"),
                "hint", words.of("campaign.calendar.hint"),
                "hangs", words.of("campaign.calendar.hangs", "title", "{title}"),
                "states",
                        Arrays.stream(Course.values())
                                .collect(Collectors.toMap(
                                        course -> course.name().toLowerCase(Locale.ROOT),
                                        course -> words.of("campaign.course", course))));
    }

    // What has no page of its own, as a milestone, leads to the form that moves it.
    private void open(String id) {
        var ui = UI.getCurrentOrThrow();
        var here = ui.getActiveViewLocation().getPath();
        named(id).ifPresent(one -> {
            if (one.item().path().equals(here)) {
                table.ask(one);
            } else {
                ui.navigate(one.item().path());
            }
        });
    }

    // What the browser says is not to be trusted: neither the id nor the day.
    private void move(String id, String day) {
        var movable = named(id).flatMap(Placed::movable);
        try {
            var wanted = LocalDate.parse(day);
            movable.flatMap(one -> one.moveTo(wanted)).ifPresent(Notes::refused);
        } catch (DateTimeParseException forged) {
            Notes.refused(words.of("shell.date.unreadable"));
        }
    }

    private Optional<Placed> named(String id) {
        return placed.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
