package org.sextant.campaign.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sextant.campaign.Course;
import org.sextant.campaign.PlanItem;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Principle;
import tools.jackson.databind.json.JsonMapper;

/** The plan along the limb; below it the same as a table, which is all there is until the element has loaded. */
@Tag("sextant-timeline")
@JsModule("context://ui/app.js")
class Timeline extends HtmlContainer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** As the element wants it. */
    private record Drawn(String id, String title, String lane, String start, String end, int principle, String state) {}

    Timeline(List<PlanItem> items, Principle principle, LocalDate today, Words words) {
        var drawn = IntStream.range(0, items.size())
                .mapToObj(index -> drawn(index, items.get(index), principle, today))
                .toList();
        getElement().setAttribute("items", JSON.writeValueAsString(drawn));
        getElement().setAttribute("today", today.toString());
        getElement().setAttribute("labels", JSON.writeValueAsString(labels(words)));
        add(new PlanTable(items, today, words));
        getElement()
                .addEventListener(
                        "sextant-open",
                        opened -> open(
                                items,
                                opened.getEventData().get("event.detail.id").asString()))
                .addEventData("event.detail.id");
    }

    private static Drawn drawn(int index, PlanItem item, Principle principle, LocalDate today) {
        return new Drawn(
                Integer.toString(index),
                item.title(),
                item.kind(),
                item.start().toString(),
                item.end().toString(),
                principle.number(),
                item.courseOn(today).name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> labels(Words words) {
        return Map.of(
                "name", words.of("campaign.calendar.drawing"),
                "today", words.of("shell.date.today"),
                "states",
                        Arrays.stream(Course.values())
                                .collect(Collectors.toMap(
                                        course -> course.name().toLowerCase(Locale.ROOT),
                                        course -> words.of("campaign.course", course))));
    }

    private static void open(List<PlanItem> items, String id) {
        UI.getCurrentOrThrow().navigate(items.get(Integer.parseInt(id)).path());
    }
}
