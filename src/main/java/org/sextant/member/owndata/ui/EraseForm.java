package org.sextant.member.owndata.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.sextant.member.owndata.Erasing;
import org.sextant.member.owndata.OwnData;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;

/** Erases the account for whoever knows its password, says before what stays, and leads out. */
class EraseForm extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient OwnData data;
    private final transient AuthenticationContext door;
    private final FieldErrors errors;
    private final PasswordField password = new PasswordField();

    EraseForm(Desk desk, OwnData data, AuthenticationContext door) {
        this.desk = desk;
        this.words = desk.words();
        this.data = data;
        this.door = door;
        this.errors = new FieldErrors(words);
        addClassNames("form", "one");
        password.setLabel(words.of("member.door.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().executeJs("this.i18n = {reveal: $0}", words.of("member.password.reveal"));
        var question = new ConfirmButton.Question(
                words.of("member.kept.erase.question"), words.of("member.kept.erase.consequence"));
        add(
                new Paragraph(words.of("member.kept.erase.text")),
                new Paragraph(words.of("member.kept.erase.stays")),
                errors,
                password,
                new ConfirmButton(words.of("member.kept.erase.act"), question, words, this::erase));
    }

    private void erase() {
        errors.clear();
        if (password.isEmpty()) {
            errors.at(password, words.of("member.door.password-missing"));
        } else {
            tell(data.erase(desk.person(), password.getValue()));
        }
        errors.show();
    }

    private void tell(Erasing erasing) {
        switch (erasing) {
            case Erasing.Erased() -> leave();
            case Erasing.WrongPassword() -> errors.at(password, words.of("member.account.wrong-old"));
            case Erasing.TooManyTries(var waiting) ->
                errors.at(password, words.of("member.door.wait.text", "minutes", waiting.toMinutes() + 1));
            case Erasing.NeededStill() -> errors.at(password, words.of("member.kept.erase.needed"));
        }
    }

    private void leave() {
        var ui = getUI().orElseThrow();
        door.logout();
        ui.getPage().setLocation("/" + desk.language().tag() + "/account/erased");
    }
}
