package org.sextant.campaign.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.calendar.Observances;
import org.sextant.campaign.calendar.ObservedDay;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** The days that are in the plan, each with the way to plan something on it. */
class TakenDays extends Div {

    private final transient CampaignSummary campaign;
    private final transient Observances observances;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Optional<String> actions;
    private final transient Runnable changed;

    /** @param actions the path at which this person plans an action; it takes the day as a parameter */
    TakenDays(
            CampaignSummary campaign, Observances observances, Desk desk, Optional<String> actions, Runnable changed) {
        this.campaign = campaign;
        this.observances = observances;
        this.desk = desk;
        this.words = desk.words();
        this.actions = actions;
        this.changed = changed;
        var taken = observances.taken(campaign);
        if (!taken.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rows");
            taken.forEach(day -> list.add(row(day)));
            add(list);
        }
    }

    private ListItem row(ObservedDay day) {
        var said = new Span(words.date(day.first()) + " · " + day.name().in(words.language()));
        said.addClassName("grow");
        var row = new ListItem(said);
        row.addClassName("row");
        actions.ifPresent(path -> row.add(button(
                "calendar.plan-action",
                day,
                () -> UI.getCurrentOrThrow()
                        .navigate(path, QueryParameters.of("day", day.first().toString())))));
        var out = button("calendar.take-out", day, () -> takeOut(day));
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        row.add(out);
        return row;
    }

    private Button button(String key, ObservedDay day, Runnable then) {
        var button = new Button(words.of(key), click -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.of(key) + ": " + day.name().in(words.language()));
        return button;
    }

    private void takeOut(ObservedDay day) {
        attempt(() -> {
            observances.decideAnew(campaign, day, desk.person());
            Notes.done(
                    words.of("calendar.taken-out", "name", day.name().in(words.language())),
                    words,
                    () -> attempt(() -> observances.take(campaign, day, desk.person())));
        });
    }

    private void attempt(Runnable act) {
        OfferedDays.attempt(act, words, changed);
    }
}
