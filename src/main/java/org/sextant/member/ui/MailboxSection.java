package org.sextant.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.member.OwnMailbox;
import org.sextant.member.OwnMailbox.Asked;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Another mailbox for one's letters and for signing in, for whoever knows the password and reads it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MailboxSection extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient OwnMailbox mailbox;
    private final FieldErrors errors;
    private final EmailField fresh = new EmailField();
    private final PasswordField password = new PasswordField();

    MailboxSection(Desk desk, OwnMailbox mailbox) {
        this.desk = desk;
        this.words = desk.words();
        this.mailbox = mailbox;
        this.errors = new FieldErrors(words);
        addClassNames("form", "one");
        fresh.setLabel(words.of("member.account.mailbox.fresh"));
        fresh.setAutocomplete(Autocomplete.EMAIL);
        fresh.setMaxLength(EmailAddress.MAX_LENGTH);
        // Our own sentence stands at the field, in the reader's language.
        fresh.setManualValidation(true);
        password.setLabel(words.of("member.account.mailbox.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().executeJs("this.i18n = {reveal: $0}", words.of("member.password.reveal"));
        var now = mailbox.of(desk.person()).typed();
        add(
                new Paragraph(words.of("member.account.mailbox.now", "address", now)),
                errors,
                fresh,
                password,
                new Button(words.of("member.account.mailbox.act"), click -> ask()),
                new Paragraph(words.of("member.account.mailbox.text")));
    }

    private void ask() {
        errors.clear();
        var to = EmailAddress.parse(fresh.getValue());
        if (to.isEmpty()) {
            errors.at(fresh, words.of("member.email.wrong"));
        }
        if (password.isEmpty()) {
            errors.at(password, words.of("member.door.password-missing"));
        }
        if (errors.none()) {
            tell(mailbox.ask(desk.person(), password.getValue(), to.orElseThrow()));
        }
    }

    private void tell(Asked asked) {
        switch (asked) {
            case Asked.Mailed() -> {
                fresh.clear();
                password.clear();
                Notes.done(words.of("member.account.mailbox.sent"));
            }
            case Asked.WrongPassword() -> errors.at(password, words.of("member.account.wrong-old"));
            case Asked.TooManyTries(var waiting) ->
                errors.at(password, words.of("member.door.wait.text", "minutes", waiting.toMinutes() + 1));
            case Asked.TooManyLetters(var waiting) ->
                errors.at(fresh, words.of("member.account.mailbox.wait", "minutes", waiting.toMinutes() + 1));
        }
        errors.show();
    }
}
