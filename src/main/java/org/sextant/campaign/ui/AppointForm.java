package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.Belonging.Member;
import org.sextant.member.GiveMandate;
import org.sextant.member.Role;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.HeldDays;
import org.sextant.shell.ui.Pickers;
import org.sextant.vocabulary.Scope;

/** Which of the people of a campaign, as what, from when and until when. */
class AppointForm extends Div {

    /** Members they are already; an administrator runs the platform and works in no campaign. */
    private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.MEMBER, Role.ADMINISTRATOR));

    private final transient CampaignSummary campaign;
    private final transient Words words;
    private final FieldErrors errors;
    private final ComboBox<Member> who;
    private final Select<Role> role = new Select<>();
    private final transient HeldDays days;
    private final Button act;

    AppointForm(CampaignSummary campaign, Desk desk, Function<String, List<Member>> like) {
        this.campaign = campaign;
        this.words = desk.words();
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        who = Pickers.person(words.of("campaign.appoint.who"), like, Member::name);
        role.setLabel(words.of("campaign.invite.role"));
        role.setItems(ROLES);
        role.setItemLabelGenerator(one -> words.of("member.role", one));
        role.setValue(Role.COORDINATOR);
        var until = Pickers.day(words.of("campaign.invite.until"), words);
        until.setHelperText(words.of("campaign.form.may-be-empty"));
        days = new HeldDays(until, words.of("campaign.invite.until.past"), words);
        act = new Button(words.of("campaign.appoint.act"));
        var text = new Paragraph(words.of("campaign.appoint.text"));
        text.addClassName("wide");
        var acts = new Div(act);
        acts.addClassName("actions");
        addClassName("form");
        add(text, errors, who, role, days.first(), days.last(), acts);
    }

    void onAppoint(LocalDate today, Consumer<GiveMandate> give) {
        act.addClickListener(click -> {
            errors.clear();
            if (who.isEmpty()) {
                errors.at(who, words.of("campaign.appoint.nobody"));
            }
            days.check(errors, today);
            if (errors.none()) {
                give.accept(mandate(today));
            }
        });
    }

    // Until the end of that day, where the campaign is.
    private GiveMandate mandate(LocalDate today) {
        return new GiveMandate(
                who.getValue().person(),
                role.getValue(),
                Scope.of(campaign.id()),
                days.begins(today, campaign.zone()),
                days.until(campaign.zone()));
    }
}
