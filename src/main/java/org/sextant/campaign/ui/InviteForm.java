package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.Invite;
import org.sextant.member.OpenInvitation;
import org.sextant.member.Role;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Pickers;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Scope;

/** Who is invited, as what, until when, in which language the letter speaks. */
class InviteForm extends Div {

    private final transient CampaignSummary campaign;
    private final transient Words words;
    private final LocalDate today;
    private final FieldErrors errors;
    private final EmailField to;
    private final Select<Role> role = new Select<>();
    private final DatePicker until;
    private final Select<Language> language = new Select<>();
    private final Button act;

    InviteForm(CampaignSummary campaign, Desk desk, LocalDate today) {
        this.campaign = campaign;
        this.words = desk.words();
        this.today = today;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        to = new EmailField(words.of("campaign.invite.to"));
        to.setMaxLength(EmailAddress.MAX_LENGTH);
        to.setHelperText(words.of("campaign.invite.to.hint"));
        to.getElement().executeJs("this.updateComplete.then(() => { this.inputElement.dir = 'ltr'; })");
        until = Pickers.day(words.of("campaign.invite.until"), words);
        until.setHelperText(words.of("campaign.form.may-be-empty"));
        offer();
        act = new Button(words.of("campaign.invite.act"));
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.setDisableOnClick(true);
        var acts = new Div(act);
        acts.addClassName("actions");
        addClassName("form");
        add(errors, to, role, until, language, acts);
    }

    private void offer() {
        role.setLabel(words.of("campaign.invite.role"));
        role.setItems(RoleTable.ROLES);
        role.setItemLabelGenerator(one -> words.of("member.role", one));
        role.setValue(Role.COORDINATOR);
        language.setLabel(words.of("campaign.invite.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(words::nameOf);
        language.setValue(words.language());
    }

    void onInvite(Consumer<Invite> send) {
        act.addClickListener(click -> {
            invite().ifPresent(send);
            act.setEnabled(true);
        });
    }

    private Optional<Invite> invite() {
        errors.clear();
        var address = EmailAddress.parse(to.getValue());
        if (address.isEmpty()) {
            errors.at(to, words.of("campaign.invite.to.shape"));
        }
        if (until.isInvalid() && until.isEmpty()) {
            errors.at(until, words.of("shell.date.unreadable"));
        }
        if (until.getOptionalValue().filter(last -> last.isBefore(today)).isPresent()) {
            errors.at(until, words.of("campaign.invite.until.past"));
        }
        return errors.none() ? address.map(this::invite) : Optional.empty();
    }

    // Until the end of that day, where the campaign is.
    private Invite invite(EmailAddress address) {
        var end = until.getOptionalValue()
                .map(last -> last.plusDays(1).atStartOfDay(campaign.zone()).toInstant());
        return new Invite(
                address, role.getValue(), Scope.of(campaign.id()), campaign.title(), language.getValue(), end);
    }

    /** Whether that mailbox is invited already; then the field says so. */
    boolean knows(List<OpenInvitation> open, Invite invite) {
        var invited = open.stream()
                .anyMatch(one -> one.to().canonical().equals(invite.to().canonical()) && one.role() == invite.role());
        if (invited) {
            errors.at(to, words.of("campaign.invite.to.invited"));
            errors.none();
        }
        return invited;
    }

    void sent() {
        to.clear();
        until.clear();
    }
}
