package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Stage;
import org.sextant.campaign.Team;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;

/** What a campaign still lacks, what happens when, and what it sets out to do. */
@SpringComponent
class PlanTab implements CampaignTab {

    static final String PATH = "plan";

    private static final int ORDER = 10;

    private final PlanParts parts;
    private final Campaigns campaigns;
    private final Team team;
    private final Aims aims;
    private final Calendar calendar;

    PlanTab(PlanParts parts, Campaigns campaigns, Team team, Aims aims, Calendar calendar) {
        this.parts = parts;
        this.campaigns = campaigns;
        this.team = team;
        this.aims = aims;
        this.calendar = calendar;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title(Words words) {
        return words.of("campaign.plan.title");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(CampaignSummary campaign, PersonId person) {
        var content = new Div();
        // Stays while what is around it is made anew: it knows how the plan is being looked at.
        var views = new PlanViews(campaign, parts.desk(), calendar);
        fill(content, views, campaign, person);
        return new Div(parts.readers(campaign), content);
    }

    private void fill(Div content, PlanViews views, CampaignSummary campaign, PersonId person) {
        var words = parts.desk().words();
        var plans = team.allows(person, CampaignRight.PLAN, campaign.id());
        Runnable again = () -> fill(content, views, campaign, person);
        content.removeAll();
        if (plans && campaign.stage() == Stage.DRAFT) {
            content.add(new BeforeThePublic(campaign, campaigns.missing(campaign.id()), words));
        }
        content.add(parts.before(campaign, again));
        views.show(again);
        content.add(views);
        content.add(parts.after(campaign, again));
        content.add(aims.of(campaign, words, plans && campaign.stage() != Stage.ENDED));
    }
}
