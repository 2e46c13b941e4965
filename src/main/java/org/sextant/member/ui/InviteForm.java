package org.sextant.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import org.sextant.member.Invitations;
import org.sextant.member.Invite;
import org.sextant.member.Inviting;
import org.sextant.member.ScopeWords;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;

/** Invites somebody by mail, with an account or without. */
class InviteForm extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient MandateFields fields;
    private final transient ScopeWords scopes;
    private final transient Invitations invitations;
    private final FieldErrors errors;
    private final EmailField email = new EmailField();
    private final Select<Language> language = new Select<>();

    InviteForm(Desk desk, MandateFields fields, ScopeWords scopes, Invitations invitations) {
        this.desk = desk;
        this.words = desk.words();
        this.fields = fields;
        this.scopes = scopes;
        this.invitations = invitations;
        this.errors = new FieldErrors(words);
        email.setLabel(words.of("member.door.email"));
        // Our own sentence stands at the field, in the reader's language.
        email.setManualValidation(true);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        language.setLabel(words.of("member.fields.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(desk.language());
        addClassNames("form", "one");
        add(errors, email);
        add(fields.all());
        add(language);
    }

    InviteForm then(Runnable then) {
        var invite = new Button(words.of("member.admin.invite-act"), click -> invite(then));
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(invite);
        return this;
    }

    private void invite(Runnable then) {
        errors.clear();
        var to = EmailAddress.parse(email.getValue());
        if (to.isEmpty()) {
            errors.at(email, words.of("member.email.wrong"));
        }
        fields.check(errors);
        if (errors.none()) {
            tell(invitations.invite(invitation(to.orElseThrow()), desk.person()), then);
        }
    }

    private void tell(Inviting came, Runnable then) {
        switch (came) {
            case Inviting.TooMany _ ->
                errors.at(email, words.of("member.admin.invited-enough", "most", Invitations.MOST_A_DAY));
            case Inviting.Sent sent
            when !sent.there().isEmpty() -> errors.at(email, words.of("member.admin.invited-there"));
            case Inviting.Sent sent
            when !sent.waiting().isEmpty() -> errors.at(email, words.of("member.admin.invited-before"));
            case Inviting.Sent _ -> {
                email.clear();
                fields.clear();
                Notes.done(words.of("member.admin.invited"));
                then.run();
            }
        }
        errors.show();
    }

    private Invite invitation(EmailAddress to) {
        var where = scopes.inEveryLanguage(fields.scope());
        return new Invite(
                to, fields.role(), fields.scope(), where, language.getValue(), fields.begins(), fields.until());
    }
}
