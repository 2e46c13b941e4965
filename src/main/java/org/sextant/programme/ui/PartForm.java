package org.sextant.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.sextant.programme.AlreadyProposed;
import org.sextant.programme.PartId;
import org.sextant.programme.PartText;
import org.sextant.programme.PartText.Field;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.programme.TextChangedMeanwhile;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;

/** The words of a part in five languages, to be proposed anew. */
class PartForm extends Div {

    private final transient Begun begun;
    private final transient Desk desk;
    private final transient Words words;
    private final transient ProgrammeChanges changes;
    private final transient Runnable then;
    private final FieldErrors errors;
    private final transient PartFields fields;

    /**
     * What somebody begins with.
     *
     * @param read what the part says now
     * @param words with which the form is filled: the same, or an older version
     */
    record Begun(PartId part, PartText read, PartText words) {}

    PartForm(Begun begun, Desk desk, ProgrammeChanges changes, Runnable then) {
        this.begun = begun;
        this.desk = desk;
        this.words = desk.words();
        this.changes = changes;
        this.then = then;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        fields = new PartFields(Field.of(begun.part()), Optional.of(begun.words()), words);
        addClassName("form");
        add(errors);
        fields.addTo(this);
        add(foot());
    }

    private Div foot() {
        var propose = new Button(words.of("programme.work.propose"), click -> propose());
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(propose);
        foot.addClassName("actions");
        return foot;
    }

    private void propose() {
        errors.clear();
        fields.check(errors);
        if (errors.none()) {
            propose(fields.text());
        }
    }

    private void propose(PartText wanted) {
        if (wanted.equals(begun.read())) {
            Notes.refused(words.of("programme.work.unchanged"));
            return;
        }
        try {
            changes.propose(begun.part(), begun.read(), wanted, fields.why(), desk.person());
            Notes.done(words.of("programme.work.proposed"));
            then.run();
        } catch (AlreadyProposed | TextChangedMeanwhile overtaken) {
            // What was typed stays: it can be taken over by hand once the other change is decided.
            Notes.refused(words.of("programme.work.overtaken"));
        }
    }
}
