package org.sextant.campaign.ui;

import com.vaadin.flow.component.UI;
import org.sextant.campaign.CampaignIncomplete;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.ChangedMeanwhile;
import org.sextant.campaign.SlugTaken;
import org.sextant.campaign.WrongStage;
import org.sextant.member.NotPermitted;
import org.sextant.programme.NoSuchDemand;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** Puts a campaign's plan back as it was before somebody saved it, unless others have changed it since. */
final class ChangeUndo {

    private final Campaigns campaigns;
    private final Desk desk;

    ChangeUndo(Campaigns campaigns, Desk desk) {
        this.campaigns = campaigns;
        this.desk = desk;
    }

    /**
     * Says that it is saved, and offers that.
     *
     * @param before as it was read for the change that was just saved
     */
    void offer(CampaignSummary before) {
        var saved = campaigns.byId(before.id()).orElseThrow();
        Notes.done(desk.words().of("campaign.edit.done"), desk.words(), () -> putBack(before, saved));
    }

    private void putBack(CampaignSummary before, CampaignSummary saved) {
        try {
            campaigns.change(saved, before.slug(), plan(before), desk.person());
            Notes.done(desk.words().of("campaign.edit.undone"));
            UI.getCurrentOrThrow().navigate(CampaignPaths.of(before.slug()));
        } catch (ChangedMeanwhile | SlugTaken | CampaignIncomplete | WrongStage | NotPermitted | NoSuchDemand moved) {
            Notes.refused(desk.words().of("campaign.edit.undo.late"));
        }
    }

    private static CampaignPlan plan(CampaignSummary before) {
        return new CampaignPlan(
                before.title(),
                before.summary(),
                before.demands(),
                before.languages(),
                before.addressees(),
                before.opens(),
                before.ends(),
                before.zone(),
                before.organisations());
    }
}
