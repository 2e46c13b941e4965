package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sextant.campaign.Course;
import org.sextant.campaign.planning.MilestoneSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Told;

/** A milestone, its day and on what it hangs, and for those who plan what they can do with it. */
class MilestoneRow extends ListItem {

    /** What those who plan can do with a milestone. */
    interface Acts {

        void change(MilestoneSummary milestone, MilestoneRow row);

        /** It is reached, or is not after all. */
        void turn(MilestoneSummary milestone);

        void remove(MilestoneSummary milestone);
    }

    private final transient MilestoneSummary milestone;
    private final transient Words words;

    /**
     * The row of one.
     *
     * @param hook on what it hangs
     * @param acts none for those who only read
     */
    MilestoneRow(
            MilestoneSummary milestone,
            Optional<MilestoneSummary> hook,
            LocalDate today,
            Words words,
            Optional<Acts> acts) {
        this.milestone = milestone;
        this.words = words;
        var course = milestone.courseOn(today);
        var text = new Div(Told.strong(milestone.title(), words), small(words.date(milestone.day()) + hanging(hook)));
        text.addClassNames("grow", "two");
        var row = new Div(text, new Badge(kind(course), words.of("campaign.course", course)));
        row.addClassName("row");
        acts.ifPresent(offered -> row.add(buttons(offered)));
        add(row);
    }

    private String hanging(Optional<MilestoneSummary> hook) {
        return hook.map(on -> " · " + distance(on)).orElse("");
    }

    private String distance(MilestoneSummary on) {
        var days = ChronoUnit.DAYS.between(on.day(), milestone.day());
        return words.of(
                days < 0 ? "planning.milestone.before" : "planning.milestone.after",
                "days",
                Math.abs(days),
                "title",
                on.title().in(words.language()));
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("small");
        return small;
    }

    private Div buttons(Acts acts) {
        var turn = button(
                milestone.done() ? "planning.milestone.reopen" : "planning.milestone.reach",
                () -> acts.turn(milestone));
        var change = button("planning.change", () -> acts.change(milestone, this));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var remove = button("planning.remove", () -> acts.remove(milestone));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var buttons = new Div(turn, change, remove);
        buttons.addClassName("row");
        return buttons;
    }

    private Button button(String key, Runnable then) {
        var button = new Button(words.of(key), click -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.of(key) + ": " + milestone.title().in(words.language()));
        return button;
    }

    private static Badge.Kind kind(Course course) {
        return switch (course) {
            case PLANNED -> Badge.Kind.PLAIN;
            case UNDERWAY -> Badge.Kind.WAITS;
            case DONE -> Badge.Kind.GOOD;
            case LATE -> Badge.Kind.LATE;
        };
    }

    /** Shows a form in place of the row. */
    void become(Component form) {
        removeAll();
        add(form);
    }
}
