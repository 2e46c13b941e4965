package org.sextant.action.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Slug;

/** Where an action is planned. */
@Route("campaigns/:campaign/actions/new")
@PermitAll
class NewActionView extends Page implements BeforeEnterObserver {

    private final Desk desk;
    private final Campaigns campaigns;
    private final Planning planning;

    NewActionView(Desk desk, Campaigns campaigns, Planning planning) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.planning = planning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var campaign = campaigns
                .bySlug(new Slug(event.getRouteParameters().get("campaign").orElseThrow()))
                .orElseThrow();
        within(campaign.title().in(desk.language()));
        removeAll();
        add(
                new PageHeader(desk.words().of("action.form.new"), desk.words().of("action.form.new.lead")),
                planning.begin(campaign, desk));
    }
}
