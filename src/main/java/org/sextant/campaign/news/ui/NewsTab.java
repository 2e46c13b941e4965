package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Team;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.NewsRight;
import org.sextant.campaign.ui.CampaignTab;
import org.sextant.moderation.Sanctions;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;

/** What a campaign has told the public, and what it is about to tell. */
@SpringComponent
class NewsTab implements CampaignTab {

    static final String PATH = "news";

    private static final int AFTER_PEOPLE = 50;

    private final ObjectProvider<Desk> desks;
    private final News news;
    private final Team team;
    private final Sanctions sanctions;

    NewsTab(ObjectProvider<Desk> desks, News news, Team team, Sanctions sanctions) {
        this.desks = desks;
        this.news = news;
        this.team = team;
        this.sanctions = sanctions;
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
        var desk = desks.getObject();
        var list = new NewsList(
                campaign,
                news.of(campaign.id(), person),
                team.allows(person, NewsRight.WRITE, campaign.id()),
                desk.words());
        return sanctions
                .of(person)
                .<Component>map(standing -> new Div(Silence.banner(standing.until(), desk), list))
                .orElse(list);
    }
}
