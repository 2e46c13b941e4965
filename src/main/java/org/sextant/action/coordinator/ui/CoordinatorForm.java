package org.sextant.action.coordinator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.coordinator.Coordinator;
import org.sextant.action.coordinator.Coordinators;
import org.sextant.member.Belonging.Member;
import org.sextant.member.Invitations;
import org.sextant.member.Invite;
import org.sextant.member.Inviting;
import org.sextant.member.Role;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.HeldDays;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Pickers;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Scope;

/** Lets somebody coordinate one action alone: somebody of the campaign at once, anybody else by mail. */
class CoordinatorForm extends Div {

    /** How it is given. */
    record Ways(Coordinators coordinators, Invitations invitations, Clock clock) {}

    private final transient ActionCard action;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Ways ways;
    private final transient Runnable again;
    private final FieldErrors errors;
    private final ComboBox<Member> who;
    private final EmailField email = new EmailField();
    private final Select<Language> language = new Select<>();
    private final transient HeldDays days;

    CoordinatorForm(ActionCard action, Desk desk, Ways ways, Runnable again) {
        this.action = action;
        this.desk = desk;
        this.words = desk.words();
        this.ways = ways;
        this.again = again;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        who = Pickers.person(
                words.of("coordinator.who"),
                typed -> ways.coordinators().choices(action.id(), typed, desk.person()),
                Member::name);
        offer();
        days = new HeldDays(
                words.of("member.fields.last-day"),
                words.of("coordinator.last-day.hint"),
                words.of("member.fields.last-day-past"),
                words);
        var foot = new Div(new Button(words.of("coordinator.act"), click -> let()));
        foot.addClassName("actions");
        addClassName("form");
        add(errors, who, email, language, days.first(), days.last(), foot);
    }

    private void offer() {
        email.setLabel(words.of("coordinator.email"));
        email.setHelperText(words.of("coordinator.email.hint"));
        // Our own sentence stands at the field, in the reader's language.
        email.setManualValidation(true);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        language.setLabel(words.of("member.fields.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(words.language());
    }

    /** Fills in somebody who coordinates it already, for half a year more. */
    void prolong(Coordinator known, LocalDate until) {
        who.setValue(new Member(known.person(), known.name(), List.of(), List.of()));
        email.clear();
        days.last().setValue(until);
        days.last().focus();
    }

    private void let() {
        errors.clear();
        var to = EmailAddress.parse(email.getValue());
        if (who.isEmpty() == email.isEmpty()) {
            errors.at(who, words.of("coordinator.who.one"));
        } else if (who.isEmpty() && to.isEmpty()) {
            errors.at(email, words.of("member.email.wrong"));
        }
        days.check(errors, today());
        if (errors.none()) {
            to.ifPresentOrElse(this::invite, this::give);
        }
    }

    private void give() {
        ways.coordinators().give(action.id(), who.getValue().person(), begins(), until(), desk.person());
        again.run();
        Notes.done(words.of("coordinator.given", "name", who.getValue().name()));
    }

    private void invite(EmailAddress to) {
        var invite = new Invite(
                to,
                Role.COORDINATOR,
                Scope.of(action.id()),
                action.outline().title(),
                language.getValue(),
                begins(),
                until());
        switch (ways.invitations().invite(invite, desk.person())) {
            case Inviting.TooMany _ ->
                errors.at(email, words.of("member.admin.invited-enough", "most", Invitations.MOST_A_DAY));
            case Inviting.Sent sent
            when !sent.there().isEmpty() -> errors.at(email, words.of("member.admin.invited-there"));
            case Inviting.Sent sent
            when !sent.waiting().isEmpty() -> errors.at(email, words.of("member.admin.invited-before"));
            case Inviting.Sent _ -> {
                again.run();
                Notes.done(words.of("member.admin.invited"));
            }
        }
        errors.show();
    }

    private Optional<Instant> begins() {
        return days.begins(today(), desk.zone());
    }

    private LocalDate today() {
        return desk.today(ways.clock());
    }

    private Optional<Instant> until() {
        return days.until(desk.zone());
    }
}
