package org.sextant.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.signing.Display;
import org.sextant.petition.signing.MemberSigning;
import org.sextant.petition.signing.Sign;
import org.sextant.sealing.Token;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PlainText;

/** Signs in one step, with the mailbox of the account. What is said here is kept with the signature and nowhere else. */
final class SignHere extends Div {

    private final transient Desk desk;
    private final transient MemberSigning signing;
    private final transient PetitionSummary petition;
    private final TextField name = new TextField();
    private final RadioButtonGroup<Display> display = new RadioButtonGroup<>();
    private final Checkbox updates = new Checkbox();
    private final FieldErrors errors;

    SignHere(Desk desk, MemberSigning signing, PetitionSummary petition) {
        this.desk = desk;
        this.signing = signing;
        this.petition = petition;
        this.errors = new FieldErrors(desk.words());
        addClassNames("form", "one", "part");
        label();
        var sign = new Button(word("signing.here.act"), click -> sign());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(sign);
        actions.addClassName("actions");
        add(
                new H2(word("signing.here.title")),
                new Paragraph(word("signing.here.text")),
                errors,
                name,
                display,
                updates,
                actions);
    }

    private void label() {
        name.setLabel(word("petition.form.name"));
        name.setHelperText(word("petition.form.name.hint"));
        name.setMaxLength(2 * Sign.MAX_NAME);
        display.setLabel(word("petition.form.display"));
        display.setItems(Display.values());
        display.setItemLabelGenerator(
                way -> word("petition.form.display." + way.name().toLowerCase(Locale.ROOT)));
        display.setValue(Display.COUNT);
        display.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        updates.setLabel(word("petition.form.updates") + ": " + word("petition.form.updates.petition"));
    }

    private void sign() {
        errors.clear();
        var typed = PlainText.line(name.getValue());
        var length = PlainText.length(typed);
        if (length > Sign.MAX_NAME) {
            errors.at(name, desk.words().of("petition.form.name.long", "most", Sign.MAX_NAME, "length", length));
        } else if (typed.isEmpty() && display.getValue() != Display.COUNT) {
            errors.at(name, word("petition.form.name.missing"));
        }
        if (errors.none()) {
            take(new MemberSigning.Wish(typed, display.getValue(), updates.getValue()));
        }
    }

    private void take(MemberSigning.Wish wish) {
        try {
            counted(signing.sign(petition, wish, desk.person()));
        } catch (PetitionClosed justNow) {
            Notes.refused(word("petition.closed.title"));
        }
    }

    private void counted(Token token) {
        var receipt =
                new Anchor("/" + desk.language().tag() + "/receipt/" + token.text(), word("signing.here.receipt"));
        receipt.setRouterIgnore(true);
        var done = new H2(word("petition.receipt.title"));
        done.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(done, new Paragraph(word("signing.here.done")), new Paragraph(receipt));
        done.getElement().executeJs("this.focus()");
    }

    private String word(String key) {
        return desk.words().of(key);
    }
}
