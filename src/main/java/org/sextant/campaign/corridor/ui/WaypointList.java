package org.sextant.campaign.corridor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.sextant.campaign.WrongStage;
import org.sextant.campaign.corridor.CorridorFull;
import org.sextant.campaign.corridor.CorridorSummary;
import org.sextant.campaign.corridor.Corridors;
import org.sextant.campaign.corridor.NoSuchCorridor;
import org.sextant.campaign.corridor.NoSuchWaypoint;
import org.sextant.campaign.corridor.Waypoint;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Told;
import org.sextant.vocabulary.CampaignId;

/** The dates that the parts of a corridor share. They stand in the plan of each. */
class WaypointList extends Div {

    private final transient CorridorSummary corridor;
    private final transient Partner part;
    private final transient Corridors corridors;
    private final transient Words words;

    WaypointList(CorridorSummary corridor, Partner part, Corridors corridors) {
        this.corridor = corridor;
        this.part = part;
        this.corridors = corridors;
        this.words = part.words();
        addClassNames("stack", "tight");
        add(new H3(words.of("corridor.dates")));
        if (corridor.waypoints().isEmpty()) {
            add(new Paragraph(words.of("corridor.dates.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("rows");
            corridor.waypoints().forEach(waypoint -> list.add(item(waypoint)));
            add(list);
        }
        if (part.plans()) {
            add(new WaypointForm(part, this::setByForm));
        }
    }

    private ListItem item(Waypoint waypoint) {
        var day = new Span(words.date(waypoint.due()));
        day.addClassName("small");
        var item = new ListItem(Told.strong(waypoint.title(), words), day);
        item.addClassName("row");
        if (part.plans()) {
            item.add(reached(waypoint), strike(waypoint));
        } else if (waypoint.reached()) {
            item.add(new Badge(Badge.Kind.GOOD, words.of("corridor.reached")));
        }
        return item;
    }

    private Checkbox reached(Waypoint waypoint) {
        var reached = new Checkbox(words.of("corridor.reached"), waypoint.reached());
        reached.setAriaLabel(
                words.of("corridor.reached.what", "title", waypoint.title().in(words.language())));
        reached.addValueChangeListener(change -> act(() -> corridors.reach(
                corridor.id(),
                campaign(),
                waypoint,
                change.getValue(),
                part.desk().person())));
        return reached;
    }

    private Button strike(Waypoint waypoint) {
        var strike = new Button(words.of("corridor.strike"), click -> {
            if (act(() -> corridors.strike(
                    corridor.id(), campaign(), waypoint, part.desk().person()))) {
                Notes.done(words.of("corridor.struck"), words, () -> set(waypoint));
            }
        });
        strike.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        strike.setAriaLabel(
                words.of("corridor.strike.what", "title", waypoint.title().in(words.language())));
        return strike;
    }

    private void set(Waypoint waypoint) {
        act(() -> corridors.set(corridor.id(), campaign(), waypoint, part.desk().person()));
    }

    private Optional<String> setByForm(Waypoint waypoint) {
        var refusal = refusal(
                () -> corridors.set(
                        corridor.id(), campaign(), waypoint, part.desk().person()),
                "campaign.edit.over");
        if (refusal.isEmpty()) {
            part.again().run();
        }
        return refusal;
    }

    private CampaignId campaign() {
        return part.campaign().id();
    }

    private boolean act(Runnable act) {
        var refusal = refusal(act, "campaign.page.over.title");
        refusal.ifPresent(Notes::refused);
        part.again().run();
        return refusal.isEmpty();
    }

    private Optional<String> refusal(Runnable act, String over) {
        try {
            act.run();
            return Optional.empty();
        } catch (WrongStage ended) {
            return Optional.of(words.of(over));
        } catch (NoSuchCorridor | NoSuchWaypoint changedMeanwhile) {
            return Optional.of(words.of("corridor.changed-meanwhile"));
        } catch (CorridorFull full) {
            return Optional.of(words.of("corridor.dates.full", "most", Corridors.MOST_WAYPOINTS));
        }
    }
}
