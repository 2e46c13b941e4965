package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import org.sextant.member.Invitations;
import org.sextant.member.Invite;
import org.sextant.member.Role;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Scope;

/** Invites one person by mail to belong. */
class InviteForm extends Div {

    private final transient Visit visit;
    private final transient Invitations invitations;
    private final FieldErrors errors;
    private final EmailField email = new EmailField();
    private final Select<Language> language = new Select<>();

    InviteForm(Visit visit, Invitations invitations) {
        this.visit = visit;
        this.invitations = invitations;
        var words = visit.words();
        this.errors = new FieldErrors(words);
        addClassNames("form", "one");
        email.setLabel(words.of("member.door.email"));
        // Our own sentence stands at the field, in the reader's language.
        email.setManualValidation(true);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        language.setLabel(words.of("member.fields.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(visit.desk().language());
        var open = invitations.countOpenIn(scope(), visit.person());
        add(
                new Paragraph(words.of("organisation.invite.text", "number", open)),
                errors,
                email,
                language,
                new Button(words.of("member.admin.invite-act"), click -> invite()));
    }

    private Scope scope() {
        return Scope.of(visit.organisation().id());
    }

    private void invite() {
        errors.clear();
        var to = EmailAddress.parse(email.getValue());
        if (to.isEmpty()) {
            errors.at(email, visit.words().of("member.email.wrong"));
        }
        if (errors.none()) {
            var where = LocalizedText.of(Language.EN, visit.organisation().name());
            invitations.invite(
                    new Invite(
                            to.orElseThrow(),
                            Role.MEMBER,
                            scope(),
                            where,
                            language.getValue(),
                            Optional.empty(),
                            Optional.empty()),
                    visit.person());
            Notes.done(visit.words().of("member.admin.invited"));
            visit.again().run();
        }
    }
}
