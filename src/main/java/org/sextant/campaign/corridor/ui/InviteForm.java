package org.sextant.campaign.corridor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.NoSuchCampaign;
import org.sextant.campaign.Side;
import org.sextant.campaign.WrongStage;
import org.sextant.campaign.corridor.AlreadyInCorridor;
import org.sextant.campaign.corridor.CorridorFull;
import org.sextant.campaign.corridor.CorridorSummary;
import org.sextant.campaign.corridor.Corridors;
import org.sextant.campaign.corridor.NoSuchCorridor;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;

/** Asks another campaign to take part. */
class InviteForm extends Details {

    private final transient CorridorSummary corridor;
    private final transient Partner part;
    private final transient Corridors corridors;
    private final transient Words words;
    private final FieldErrors errors;
    private final ComboBox<CampaignSummary> invited = new ComboBox<>();
    private final Select<Side> side;

    InviteForm(CorridorSummary corridor, Partner part, Corridors corridors, Partners partners) {
        this.corridor = corridor;
        this.part = part;
        this.corridors = corridors;
        this.words = part.words();
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        side = new SideField(words);
        invited.setLabel(words.of("corridor.invite.campaign"));
        invited.setHelperText(words.of("corridor.invite.hint"));
        invited.setItems(partners.toInvite(corridor));
        invited.setItemLabelGenerator(campaign -> campaign.title().in(words.language()));
        var form = new Div(errors, invited, side, new Button(words.of("corridor.invite.act"), click -> invite()));
        form.addClassName("form");
        setSummaryText(words.of("corridor.invite"));
        add(form);
    }

    private void invite() {
        errors.clear();
        if (invited.isEmpty()) {
            errors.at(invited, words.of("corridor.invite.none"));
        } else {
            ask(invited.getValue());
        }
        if (errors.none()) {
            Notes.done(words.of("corridor.invite.done"));
            part.again().run();
        }
    }

    private void ask(CampaignSummary campaign) {
        try {
            corridors.invite(
                    corridor.id(),
                    part.campaign().id(),
                    campaign.slug(),
                    side.getValue(),
                    part.desk().person());
        } catch (AlreadyInCorridor | NoSuchCampaign | NoSuchCorridor meanwhile) {
            errors.at(invited, words.of("corridor.changed-meanwhile"));
        } catch (WrongStage over) {
            errors.whole(words.of("campaign.edit.over"));
        } catch (CorridorFull full) {
            errors.at(invited, words.of("corridor.invite.full", "most", Corridors.MOST_PARTS));
        }
    }
}
