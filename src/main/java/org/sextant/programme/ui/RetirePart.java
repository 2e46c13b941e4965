package org.sextant.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.sextant.programme.AlreadyProposed;
import org.sextant.programme.Alteration.Retiring;
import org.sextant.programme.PartId;
import org.sextant.programme.PartText;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.programme.Retired;
import org.sextant.programme.TextChangedMeanwhile;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;

/** Proposes that the programme makes a demand no longer, with a reason for everybody. */
class RetirePart extends Details {

    private final transient PartId part;
    private final transient PartText read;
    private final transient Desk desk;
    private final transient Words words;
    private final transient ProgrammeChanges changes;
    private final transient Runnable then;
    private final FieldErrors errors;
    private final LanguageTexts why;

    RetirePart(PartForm.Begun begun, Desk desk, ProgrammeChanges changes, Runnable then) {
        this.part = begun.part();
        this.read = begun.read();
        this.desk = desk;
        this.words = desk.words();
        this.changes = changes;
        this.then = then;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        why = new LanguageTexts(words.of("programme.work.retire.why"), Retired.WHY_LENGTH, Optional.empty(), words);
        setSummaryText(words.of("programme.work.retire"));
        var propose = new Button(words.of("programme.work.retire.propose"), click -> propose());
        var foot = new Div(propose);
        foot.addClassName("actions");
        var form = new Div(errors, new Paragraph(words.of("programme.work.does.retiring")), why, foot);
        form.addClassName("form");
        add(form);
    }

    private void propose() {
        errors.clear();
        why.check(errors);
        if (!errors.none()) {
            return;
        }
        try {
            changes.propose(part, new Retiring(read, why.text()), "", desk.person());
            Notes.done(words.of("programme.work.proposed"));
            then.run();
        } catch (AlreadyProposed | TextChangedMeanwhile overtaken) {
            Notes.refused(words.of("programme.work.overtaken"));
        }
    }
}
