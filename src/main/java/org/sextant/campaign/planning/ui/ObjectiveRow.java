package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sextant.campaign.planning.ObjectiveSummary;
import org.sextant.campaign.planning.Progress;
import org.sextant.campaign.planning.Unit;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Told;
import org.sextant.vocabulary.PersonId;

/** An objective: how far it has come of how far it is to come, over ten ticks, and for those who plan what they can do with it. */
class ObjectiveRow extends ListItem {

    /** What those who plan can do with an objective. */
    interface Acts {

        void change(ObjectiveSummary objective, ObjectiveRow row);

        void tell(ObjectiveSummary objective, ObjectiveRow row);

        void remove(ObjectiveSummary objective);
    }

    private final transient ObjectiveSummary objective;
    private final transient Words words;
    private final transient Desk desk;

    /**
     * The row of one.
     *
     * @param names of those who wrote numbers down
     * @param acts none for those who only read
     */
    ObjectiveRow(
            ObjectiveSummary objective, LocalDate today, Map<PersonId, String> names, Optional<Acts> acts, Desk desk) {
        this.objective = objective;
        this.desk = desk;
        this.words = desk.words();
        var progress = objective.progressOn(today);
        var head = new Div(title(), new Badge(badge(progress), words.of("planning.progress", progress)));
        head.addClassName("row");
        addClassNames("stack", "tight");
        add(head, goal(), said(names));
        acts.ifPresent(offered -> add(buttons(offered)));
    }

    private Component title() {
        var title = Told.strong(objective.plan().title(), words);
        title.addClassName("grow");
        return title;
    }

    private Div goal() {
        var plan = objective.plan();
        var said = words.of("planning.objective.of", "wanted", plan.wanted(), "unit", unit());
        var number = new Span();
        number.getElement()
                .appendChild(new Element("b").setText(words.number(objective.reached())))
                .appendChild(Element.createText(" " + said));
        var bar = new Element("progress")
                .setAttribute("max", Integer.toString(plan.wanted()))
                .setAttribute("value", Long.toString(Math.min(objective.reached(), plan.wanted())))
                .setAttribute("aria-label", plan.title().in(words.language()));
        var goal = new Div(number);
        goal.getElement().appendChild(bar);
        goal.addClassName("goal");
        return goal;
    }

    private String unit() {
        return switch (objective.plan().unit()) {
            case Unit.InWords(var said) -> said.in(words.language());
            case Unit.Counted(var measure) -> words.of("planning.measure", measure);
        };
    }

    private Span said(Map<PersonId, String> names) {
        var due = words.of(
                "planning.objective.due", "day", words.date(objective.plan().due()));
        var said = new Span(due + " · " + source(names));
        said.addClassName("small");
        return said;
    }

    private String source(Map<PersonId, String> names) {
        if (objective.plan().unit() instanceof Unit.Counted) {
            return words.of("planning.objective.counted");
        }
        return objective
                .told()
                .map(told -> {
                    var day = words.date(told.at(), desk.zone());
                    return Optional.ofNullable(names.get(told.by()))
                            .map(name -> words.of("planning.objective.told", "name", name, "day", day))
                            .orElseGet(() -> words.of("planning.objective.told-once", "day", day));
                })
                .orElseGet(() -> words.of("planning.objective.untold"));
    }

    private Div buttons(Acts acts) {
        var buttons = new Div();
        buttons.addClassName("row");
        if (objective.plan().unit() instanceof Unit.InWords) {
            buttons.add(button("planning.objective.tell", () -> acts.tell(objective, this)));
        }
        var change = button("planning.change", () -> acts.change(objective, this));
        var remove = button("planning.remove", () -> acts.remove(objective));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        buttons.add(change, remove);
        return buttons;
    }

    private Button button(String key, Runnable then) {
        var button = new Button(words.of(key), click -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.of(key) + ": " + objective.plan().title().in(words.language()));
        return button;
    }

    private static Badge.Kind badge(Progress progress) {
        return switch (progress) {
            case REACHED -> Badge.Kind.GOOD;
            case ON_THE_WAY -> Badge.Kind.WAITS;
            case LATE -> Badge.Kind.LATE;
        };
    }

    /** Shows a form in place of the row. */
    void become(Component form) {
        removeAll();
        add(form);
    }
}
