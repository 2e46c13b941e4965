package org.sextant.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PersonId;

/** Gives one person a mandate, on the platform or in an organisation. */
class GiveForm extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient MandateFields fields;
    private final transient Mandates mandates;
    private final FieldErrors errors;

    GiveForm(Desk desk, MandateFields fields, Mandates mandates) {
        this.desk = desk;
        this.words = desk.words();
        this.fields = fields;
        this.mandates = mandates;
        this.errors = new FieldErrors(words);
        addClassNames("form", "one");
        add(errors);
        add(fields.all());
    }

    GiveForm to(PersonId person, Runnable then) {
        var give = new Button(words.of("member.admin.give-act"), click -> give(person, then));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(give);
        return this;
    }

    private void give(PersonId person, Runnable then) {
        errors.clear();
        fields.check(errors);
        if (errors.none()) {
            mandates.give(
                    new GiveMandate(person, fields.role(), fields.scope(), fields.begins(), fields.until()),
                    desk.person());
            fields.clear();
            Notes.done(words.of("member.admin.given"));
            then.run();
        }
    }
}
