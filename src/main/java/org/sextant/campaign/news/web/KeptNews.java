package org.sextant.campaign.news.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.PublicCampaigns;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.PublicNews;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.member.Organisations;
import org.sextant.shell.KeptFor;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** The updates in memory, so that a view costs no query; at most a second behind the database. */
@Component
class KeptNews {

    private static final int ON_ITS_PAGE = 3;

    /** An address that an update has or had. */
    private record Place(CampaignId campaign, int number) {}

    private final KeptFor<Slug, Optional<Told>> campaigns;
    private final KeptFor<CampaignId, List<UpdateSummary>> latest;
    private final KeptFor<Place, Optional<UpdateSummary>> updates;

    KeptNews(PublicCampaigns campaigns, PublicNews news, Organisations organisations, Clock clock) {
        this.campaigns = new KeptFor<>(
                slug -> campaigns.bySlug(slug).map(campaign -> told(campaign, news, organisations)), clock);
        this.latest = new KeptFor<>(campaign -> news.latest(campaign, ON_ITS_PAGE), clock);
        this.updates = new KeptFor<>(place -> news.byNumber(place.campaign(), place.number()), clock);
    }

    private static Told told(CampaignSummary campaign, PublicNews news, Organisations organisations) {
        return new Told(campaign, organisations.byIds(campaign.organisations()), news.latest(campaign.id(), News.MOST));
    }

    /** What a public campaign has told. */
    Optional<Told> of(Slug campaign) {
        return campaigns.get(campaign);
    }

    /** The latest updates of a public campaign, for its own page: the latest first. */
    List<UpdateSummary> latestOf(CampaignSummary campaign) {
        return latest.get(campaign.id());
    }

    /** An update that the public has been shown, those taken down included. */
    Optional<UpdateSummary> update(Told told, int number) {
        return updates.get(new Place(told.campaign().id(), number));
    }
}
