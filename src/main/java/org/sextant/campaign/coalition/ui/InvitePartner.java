package org.sextant.campaign.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.TooManyPartners;
import org.sextant.campaign.WrongStage;
import org.sextant.campaign.coalition.AlreadyPartner;
import org.sextant.campaign.coalition.Coalition;
import org.sextant.member.OrganisationSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;

/** Asks an organisation to stand behind a campaign. */
class InvitePartner extends Div {

    private final transient CampaignSummary campaign;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Coalition coalition;
    private final transient Runnable again;
    private final FieldErrors errors;
    private final ComboBox<OrganisationSummary> organisation = new ComboBox<>();

    InvitePartner(CampaignSummary campaign, Desk desk, Coalition coalition, Runnable again) {
        this.campaign = campaign;
        this.desk = desk;
        this.words = desk.words();
        this.coalition = coalition;
        this.again = again;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        organisation.setLabel(words.of("coalition.invite.organisation"));
        organisation.setHelperText(words.of("coalition.invite.hint"));
        // One page of those whose names are like what was typed: there may be thousands.
        organisation.setItemsPageable((page, typed) ->
                page.getPageNumber() > 0 ? List.of() : coalition.choices(campaign.id(), typed, desk.person()));
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        var foot = new Div(new Button(words.of("coalition.invite.act"), click -> invite()));
        foot.addClassName("actions");
        addClassName("form");
        add(errors, organisation, foot);
    }

    private void invite() {
        errors.clear();
        var chosen = organisation.getOptionalValue();
        if (chosen.isEmpty()) {
            errors.at(organisation, words.of("coalition.invite.none"));
        }
        if (errors.none()) {
            chosen.ifPresent(this::invite);
        }
    }

    private void invite(OrganisationSummary chosen) {
        try {
            coalition.invite(campaign.id(), chosen.id(), desk.person());
            Notes.done(words.of("coalition.invited", "name", chosen.name()));
        } catch (TooManyPartners full) {
            Notes.refused(words.of("coalition.invite.full", "most", CampaignPlan.MOST));
        } catch (AlreadyPartner | WrongStage meanwhile) {
            Notes.refused(words.of("coalition.changed-meanwhile"));
        }
        again.run();
    }
}
