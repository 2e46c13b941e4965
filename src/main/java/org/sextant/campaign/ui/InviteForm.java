package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.Invitations;
import org.sextant.member.Invite;
import org.sextant.member.Inviting;
import org.sextant.member.PastedAddresses;
import org.sextant.member.Role;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.HeldDays;
import org.sextant.shell.ui.Typing;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Scope;

/** Who is invited, one or many, as what, from when and until when, in which language the letter speaks. What could not be read, and what was too much, stays in its field. */
class InviteForm extends Div {

    private static final int ROWS = 12;

    /** An administrator runs the platform and works in no campaign. */
    private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));

    private final transient CampaignSummary campaign;
    private final transient Words words;
    private final LocalDate today;
    private final FieldErrors errors;
    private final TextArea to;
    private final Select<Role> role = new Select<>();
    private final transient HeldDays days;
    private final Select<Language> language = new Select<>();
    private final Button act;
    private final InviteOutcome outcome;

    InviteForm(CampaignSummary campaign, Desk desk, LocalDate today) {
        this.campaign = campaign;
        this.words = desk.words();
        this.today = today;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        outcome = new InviteOutcome(words);
        // No longest text: a browser would cut off what is pasted beyond it, and say nothing.
        to = new TextArea(words.of("campaign.invite.to"));
        to.setMinRows(2);
        to.setMaxRows(ROWS);
        to.setHelperText(words.of("campaign.invite.to.hint", "most", Invitations.MOST_A_DAY));
        Typing.leftToRight(to);
        days = new HeldDays(
                words.of("campaign.invite.until"),
                words.of("campaign.form.may-be-empty"),
                words.of("campaign.invite.until.past"),
                words);
        offer();
        act = new Button(words.of("campaign.invite.act"));
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.setDisableOnClick(true);
        var acts = new Div(act);
        acts.addClassName("actions");
        addClassName("form");
        outcome.addClassName("wide");
        add(errors, outcome, to, role, language, days.first(), days.last(), acts);
    }

    private void offer() {
        role.setLabel(words.of("campaign.invite.role"));
        role.setItems(ROLES);
        role.setItemLabelGenerator(one -> words.of("member.role", one));
        role.setValue(Role.COORDINATOR);
        language.setLabel(words.of("campaign.invite.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(words::nameOf);
        language.setValue(words.language());
    }

    /** @param send invites them */
    void onInvite(Function<List<Invite>, Inviting> send) {
        act.addClickListener(click -> {
            invite(send);
            act.setEnabled(true);
        });
    }

    private void invite(Function<List<Invite>, Inviting> send) {
        errors.clear();
        outcome.clear();
        var pasted = PastedAddresses.read(to.getValue());
        wrong(pasted).ifPresent(sentence -> errors.at(to, sentence));
        days.check(errors, today);
        if (errors.none()) {
            tell(send.apply(pasted.addresses().stream().map(this::invite).toList()), pasted);
        }
    }

    private Optional<String> wrong(PastedAddresses pasted) {
        if (pasted.number() > Invitations.MOST_A_DAY) {
            return Optional.of(
                    words.of("campaign.invite.to.too-many", "number", pasted.number(), "most", Invitations.MOST_A_DAY));
        }
        if (!pasted.addresses().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(pasted.number() > 1 ? outcome.unreadable(pasted) : words.of("campaign.invite.to.shape"));
    }

    // Until the end of that day, where the campaign is.
    private Invite invite(EmailAddress address) {
        return new Invite(
                address,
                role.getValue(),
                Scope.of(campaign.id()),
                campaign.title(),
                language.getValue(),
                days.begins(today, campaign.zone()),
                days.until(campaign.zone()));
    }

    private void tell(Inviting came, PastedAddresses pasted) {
        switch (came) {
            case Inviting.TooMany(var asked, var left) ->
                errors.at(
                        to,
                        words.of(
                                "campaign.invite.to.day",
                                "asked",
                                asked,
                                "left",
                                left,
                                "most",
                                Invitations.MOST_A_DAY));
            case Inviting.Sent sent
            when sent.sent().isEmpty() && pasted.number() == 1 ->
                errors.at(to, words.of("campaign.invite.to." + (sent.there().isEmpty() ? "invited" : "there")));
            case Inviting.Sent sent -> done(sent, pasted);
        }
        errors.show();
    }

    private void done(Inviting.Sent sent, PastedAddresses pasted) {
        if (pasted.number() > 1) {
            outcome.tell(sent, pasted);
        }
        to.setValue(pasted.unreadable().stream()
                .map(PastedAddresses.Unreadable::text)
                .collect(Collectors.joining("\n")));
        if (pasted.unreadable().isEmpty()) {
            days.clear();
        } else {
            errors.at(to, outcome.unreadable(pasted));
        }
    }
}
