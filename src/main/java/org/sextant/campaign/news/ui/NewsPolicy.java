package org.sextant.campaign.news.ui;

import java.util.regex.Pattern;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Team;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.NewsRight;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** Where an update is written is open to those who may. The list itself is a tab of the campaign. */
@Component
class NewsPolicy implements RoutePolicy {

    private static final Pattern PATH = Pattern.compile("campaigns/([^/]+)/news/([^/]+)");

    private final Campaigns campaigns;
    private final Team team;
    private final News news;

    NewsPolicy(Campaigns campaigns, Team team, News news) {
        this.campaigns = campaigns;
        this.team = team;
        this.news = news;
    }

    // A campaign that there is not is forbidden like one that is closed to the person: neither tells of the other.
    @Override
    public Verdict verdict(PersonId person, String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Verdict.NOT_MINE;
        }
        return Slug.parse(parts.group(1))
                .flatMap(campaigns::bySlug)
                .filter(campaign -> team.allows(person, NewsRight.WRITE, campaign.id()))
                .map(campaign -> verdict(campaign, parts.group(2), person))
                .orElse(Verdict.FORBIDDEN);
    }

    private Verdict verdict(CampaignSummary campaign, String update, PersonId person) {
        var there = update.equals(NewsPath.NEW)
                || NewsPath.id(update)
                        .flatMap(id -> news.byId(id, person))
                        .filter(found -> found.campaign().equals(campaign.id()))
                        .isPresent();
        return Verdict.foundIf(there);
    }
}
