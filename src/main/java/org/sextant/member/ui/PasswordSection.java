package org.sextant.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.member.OwnPassword;
import org.sextant.member.OwnPassword.Change;
import org.sextant.member.Password;
import org.sextant.member.access.Sessions;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** A new password, for whoever knows the old one. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PasswordSection extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient OwnPassword password;
    private final transient Sessions sessions;
    private final FieldErrors errors;
    private final PasswordField old;
    private final PasswordField fresh;

    PasswordSection(Desk desk, OwnPassword password, Sessions sessions) {
        this.desk = desk;
        this.words = desk.words();
        this.password = password;
        this.sessions = sessions;
        this.errors = new FieldErrors(words);
        this.old = field("member.account.old", Autocomplete.CURRENT_PASSWORD);
        this.fresh = field("member.account.fresh", Autocomplete.NEW_PASSWORD);
        fresh.setHelperText(words.of("member.password.hint", "least", Password.MIN));
        addClassNames("form", "one");
        var save = new Button(words.of("member.account.change"), click -> change());
        add(errors, old, fresh, save, new Paragraph(words.of("member.account.sessions")));
    }

    private PasswordField field(String key, Autocomplete autocomplete) {
        var field = new PasswordField(words.of(key));
        field.setAutocomplete(autocomplete);
        field.getElement().executeJs("this.i18n = {reveal: $0}", words.of("member.password.reveal"));
        return field;
    }

    private void change() {
        errors.clear();
        if (old.isEmpty()) {
            errors.at(old, words.of("member.door.password-missing"));
        }
        Password.fault(fresh.getValue(), desk.name())
                .ifPresent(fault -> errors.at(fresh, words.of("member.password.fault", fault, "least", Password.MIN)));
        if (errors.none()) {
            tell(password.change(desk.person(), old.getValue(), new Password(fresh.getValue())));
        }
    }

    private void tell(Change change) {
        switch (change) {
            case Change.Changed() -> {
                // Whoever knew the old one may sit at one of them.
                sessions.endOthers(desk.person());
                old.clear();
                fresh.clear();
                Notes.done(words.of("member.account.changed"));
            }
            case Change.WrongOld() -> errors.at(old, words.of("member.account.wrong-old"));
            case Change.TooManyTries(var waiting) ->
                errors.at(old, words.of("member.door.wait.text", "minutes", waiting.toMinutes() + 1));
        }
        errors.show();
    }
}
