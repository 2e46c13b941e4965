package org.sextant.campaign.news.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Slug;

/** Where an update is written, published, corrected and taken down. */
@Route(NewsPath.ROUTE)
@PermitAll
class UpdateView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Campaigns campaigns;
    private final transient News news;
    private final transient Writing writing;

    UpdateView(Desk desk, Campaigns campaigns, News news, Writing writing) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.news = news;
        this.writing = writing;
    }

    // The policy has let the person in, so both are there, unless one went just now.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var campaign = parameters
                .get("campaign")
                .map(Slug::new)
                .flatMap(campaigns::bySlug)
                .orElseThrow(NotFoundException::new);
        var update = parameters.get("update").orElse(NewsPath.NEW);
        within(campaign.title().in(desk.language()));
        if (update.equals(NewsPath.NEW)) {
            begin(campaign);
        } else {
            show(
                    campaign,
                    NewsPath.id(update)
                            .flatMap(id -> news.byId(id, desk.person()))
                            .orElseThrow(NotFoundException::new));
        }
    }

    private void begin(CampaignSummary campaign) {
        removeAll();
        add(
                new PageHeader(desk.words().of("news.write"), desk.words().of("news.write.lead")),
                writing.begin(campaign, desk));
    }

    private void show(CampaignSummary campaign, UpdateSummary update) {
        removeAll();
        add(new PageHeader(desk.words().of("news.one", update.state()), ""));
        add(writing.on(campaign, update, desk));
    }
}
