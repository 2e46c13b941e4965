package org.sextant.campaign.corridor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.sextant.campaign.corridor.CorridorSummary;
import org.sextant.campaign.corridor.Corridors;
import org.sextant.campaign.corridor.NoSuchCorridor;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Told;

/** One corridor: its parts, the dates they share, and for who plans what can be done. */
class CorridorPart extends Section {

    private final transient CorridorSummary corridor;
    private final transient Partner part;
    private final transient Corridors corridors;

    CorridorPart(CorridorSummary corridor, Partner part, Corridors corridors, Partners partners) {
        this.corridor = corridor;
        this.part = part;
        this.corridors = corridors;
        addClassNames("part", "stack");
        add(head(), new PartTable(corridor, part, corridors, partners));
        if (part.plans()) {
            add(new InviteForm(corridor, part, corridors, partners));
        }
        add(new WaypointList(corridor, part, corridors));
    }

    private Div head() {
        var words = part.words();
        var title = new H2();
        title.add(Told.inline(corridor.title(), words));
        title.addClassName("grow");
        var head = new Div(title);
        head.addClassName("row");
        if (part.plans()) {
            var question =
                    new ConfirmButton.Question(words.of("corridor.leave.title"), words.of("corridor.leave.text"));
            head.add(new ConfirmButton(words.of("corridor.leave"), question, words, this::leave));
        }
        return head;
    }

    private void leave() {
        try {
            corridors.leave(corridor.id(), part.campaign().id(), part.desk().person());
            Notes.done(part.words().of("corridor.left"));
        } catch (NoSuchCorridor goneMeanwhile) {
            Notes.refused(part.words().of("corridor.changed-meanwhile"));
        }
        part.again().run();
    }
}
