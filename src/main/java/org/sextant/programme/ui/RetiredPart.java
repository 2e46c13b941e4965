package org.sextant.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementFactory;
import org.sextant.programme.AlreadyProposed;
import org.sextant.programme.Alteration.BringingBack;
import org.sextant.programme.PartId;
import org.sextant.programme.PartNow;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.programme.Retired;
import org.sextant.programme.TextChangedMeanwhile;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Told;

/** Since when and why the programme makes a demand no longer, and the way back. */
class RetiredPart extends Div {

    private final transient Desk desk;
    private final transient ProgrammeChanges changes;
    private final transient Runnable then;

    RetiredPart(PartId part, PartNow now, Desk desk, ProgrammeChanges changes, Runnable then) {
        this.desk = desk;
        this.changes = changes;
        this.then = then;
        var words = desk.words();
        addClassNames("banner", "stack", "tight");
        now.retired().ifPresent(retired -> {
            var since = new Paragraph();
            since.getElement()
                    .appendChild(ElementFactory.createStrong(
                            words.of("programme.retired.since", "day", words.date(retired.at(), desk.zone()))));
            var row = new Div(new Button(words.of("programme.work.bring-back"), click -> propose(part, now, retired)));
            row.addClassName("row");
            add(since, Told.paragraph(retired.why(), words), row);
        });
    }

    private void propose(PartId part, PartNow now, Retired retired) {
        var words = desk.words();
        try {
            changes.propose(part, new BringingBack(now.text(), retired.why()), "", desk.person());
            Notes.done(words.of("programme.work.proposed"));
        } catch (AlreadyProposed | TextChangedMeanwhile overtaken) {
            Notes.refused(words.of("programme.work.overtaken"));
        }
        then.run();
    }
}
