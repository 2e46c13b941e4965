package org.sextant.campaign.news.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Organizers;
import org.sextant.campaign.news.PublicNews;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.moderation.Kind;
import org.sextant.moderation.Reportable;
import org.sextant.moderation.Subject;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** Updates can be reported; the organizers of their campaign stand for them. */
@Component
class ReportableUpdates implements Reportable {

    private static final Pattern KEY = Pattern.compile("(.+)~([1-9]\\d{0,5})");

    private final PublicNews news;
    private final Campaigns campaigns;
    private final Organizers organizers;

    ReportableUpdates(PublicNews news, Campaigns campaigns, Organizers organizers) {
        this.news = news;
        this.campaigns = campaigns;
        this.organizers = organizers;
    }

    static String key(CampaignSummary campaign, UpdateSummary update) {
        return campaign.slug() + "~" + update.number().orElseThrow();
    }

    @Override
    public Kind kind() {
        return Kind.UPDATE;
    }

    @Override
    public Optional<Subject> find(String key) {
        var parts = KEY.matcher(key);
        return parts.matches() && Slug.valid(parts.group(1))
                ? campaigns
                        .bySlug(new Slug(parts.group(1)))
                        .filter(CampaignSummary::isPublic)
                        .flatMap(campaign -> find(campaign, Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    private Optional<Subject> find(CampaignSummary campaign, int number) {
        return news.byNumber(campaign.id(), number)
                .filter(UpdateSummary::isPublished)
                .map(update -> new Subject(
                        update.text().title(),
                        NewsPaths.of(campaign, update),
                        campaign.principle(),
                        organizers.of(campaign.id())));
    }
}
