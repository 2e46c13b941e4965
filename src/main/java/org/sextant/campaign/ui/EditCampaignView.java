package org.sextant.campaign.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** Changes what a campaign sets out to do; {@code ?at=} in the address says which field gets the cursor. */
@Route(CampaignPaths.PLAN)
@PermitAll
class EditCampaignView extends Page implements BeforeEnterObserver {

    static final String AT = "at";

    private final transient Desk desk;
    private final transient Words words;
    private final transient Campaigns campaigns;
    private final transient PlanFields.Maker fields;
    private final transient Sharings sharings;

    EditCampaignView(Desk desk, Campaigns campaigns, PlanFields.Maker fields, Sharings sharings) {
        this.desk = desk;
        this.words = desk.words();
        this.campaigns = campaigns;
        this.fields = fields;
        this.sharings = sharings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var campaign = CampaignPaths.campaign(event.getRouteParameters(), campaigns);
        var form = new PlanForm(fields.fresh(desk), Supporters.none(words), words);
        var editor = new PlanEditor(campaign, form, desk, campaigns, sharings.in(words));
        removeAll();
        within(campaign.title().in(words.language()));
        add(new PageHeader(words.of("campaign.edit.title"), ""), new CampaignLine(campaign, words), editor);
        event.getLocation().getQueryParameters().getSingleParameter(AT).ifPresent(form::lead);
    }
}
