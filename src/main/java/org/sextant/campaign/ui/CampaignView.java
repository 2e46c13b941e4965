package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.CampaignId;

/** A campaign in the workroom: its head, its tabs, and what the chosen tab shows. */
@Route(CampaignPaths.ONE)
@PermitAll
class CampaignView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Campaigns campaigns;
    private final transient CampaignTabs tabs;
    private final transient StageActs acts;
    private final transient LifeParts lives;

    CampaignView(Desk desk, Campaigns campaigns, CampaignTabs tabs, StageActs acts, LifeParts lives) {
        this.desk = desk;
        this.words = desk.words();
        this.campaigns = campaigns;
        this.tabs = tabs;
        this.acts = acts;
        this.lives = lives;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var campaign = CampaignPaths.campaign(parameters, campaigns);
        var tab = tabs.at(parameters.get("tab").orElse(PlanTab.PATH)).orElseThrow(NotFoundException::new);
        show(campaign, tab);
    }

    private void show(CampaignSummary campaign, CampaignTab tab) {
        var taking = new TurnTaking(words, () -> again(campaign.id(), tab));
        var life = lives.of(campaign, desk, taking);
        var offered = acts.offered(campaign, desk, life, taking);
        removeAll();
        within(campaign.title().in(words.language()));
        add(
                new PageHeader(tab.title(words), "", offered.toArray(Component[]::new)),
                new CampaignLine(campaign, words),
                life);
        if (campaign.life().discardedAt().isEmpty()) {
            add(nav(campaign, tab), tab.content(campaign, desk.person()));
        }
    }

    private void again(CampaignId id, CampaignTab tab) {
        campaigns.byId(id).ifPresent(campaign -> show(campaign, tab));
        // What had the cursor is gone with what it was in.
        getElement().executeJs("this.focus()");
    }

    private Nav nav(CampaignSummary campaign, CampaignTab current) {
        var nav = new Nav();
        nav.addClassName("tabs");
        nav.setAriaLabel(words.of("campaign.tabs"));
        tabs.visibleTo(campaign, desk.person()).forEach(tab -> nav.add(link(campaign, tab, current)));
        return nav;
    }

    private RouterLink link(CampaignSummary campaign, CampaignTab tab, CampaignTab current) {
        var link = new RouterLink(tab.title(words), CampaignView.class, CampaignPaths.parameters(campaign, tab.path()));
        if (tab.path().equals(current.path())) {
            link.getElement().setAttribute("aria-current", "page");
            // A phone shows four of them.
            link.getElement()
                    .executeJs(
                            "requestAnimationFrame(() => this.scrollIntoView({ block: 'nearest', inline: 'center' }))");
        }
        return link;
    }
}
