package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.Component;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Team;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.NewsRight;
import org.sextant.campaign.ui.CampaignTab;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;

/** What a campaign has told the public, and what it is about to tell. */
@org.springframework.stereotype.Component
class NewsTab implements CampaignTab {

    static final String PATH = "news";

    private static final int AFTER_PEOPLE = 50;

    private final ObjectProvider<Desk> desks;
    private final News news;
    private final Team team;

    NewsTab(ObjectProvider<Desk> desks, News news, Team team) {
        this.desks = desks;
        this.news = news;
        this.team = team;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title(Words words) {
        return words.of("news.tab");
    }

    @Override
    public int order() {
        return AFTER_PEOPLE;
    }

    @Override
    public Component content(CampaignSummary campaign, PersonId person) {
        return new NewsList(
                campaign,
                news.of(campaign.id(), person),
                team.allows(person, NewsRight.WRITE, campaign.id()),
                desks.getObject().words());
    }
}
