package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.sextant.campaign.template.PlannedAction;
import org.sextant.campaign.template.PlannedNeed;
import org.sextant.campaign.template.TemplatePlan;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Told;
import org.sextant.vocabulary.LocalizedText;

/** What a plan brings along besides the form, actions, objectives, milestones and needs. */
class PlanPreview extends Details {

    PlanPreview(TemplatePlan plan, Words words) {
        super(words.of("template.brings", "actions", plan.actions().size()));
        var content = new Div();
        content.addClassName("stack");
        part(
                content,
                words.of("template.actions"),
                plan.actions(),
                action -> row(action.title(), when(action, words), words));
        way(content, plan, words);
        part(content, words.of("template.needs"), plan.needs(), need -> row(need.what(), number(need, words), words));
        add(content);
    }

    private static void way(Div content, TemplatePlan plan, Words words) {
        part(
                content,
                words.of("template.objectives"),
                plan.objectives(),
                aim -> row(
                        aim.title(),
                        words.of(
                                "template.objective",
                                "number",
                                aim.number(),
                                "unit",
                                aim.unit().in(words.language())),
                        words));
        part(
                content,
                words.of("template.milestones"),
                plan.milestones(),
                milestone -> row(milestone.title(), day(milestone.day(), words), words));
    }

    private static <T> void part(Div content, String title, List<T> things, Function<T, ListItem> row) {
        if (!things.isEmpty()) {
            var list = new UnorderedList(things.stream().map(row).toArray(ListItem[]::new));
            list.addClassName("rows");
            content.add(new H3(title), list);
        }
    }

    private static ListItem row(LocalizedText text, String more, Words words) {
        var item = new ListItem(Told.inline(text, words));
        if (!more.isEmpty()) {
            item.add(small(" · " + more));
        }
        return item;
    }

    private static Component small(String text) {
        var small = new Span(text);
        small.addClassName("small");
        return small;
    }

    private static String when(PlannedAction action, Words words) {
        var day = day(action.day(), words);
        return action.people()
                .map(people -> day + " · " + words.of("template.people", "number", people))
                .orElse(day);
    }

    private static String day(int day, Words words) {
        return words.of("template.day", "week", day / 7 + 1);
    }

    private static String number(PlannedNeed need, Words words) {
        return need.number().map(words::number).orElse("");
    }
}
