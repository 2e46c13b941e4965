package org.sextant.campaign.web;

import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Organizers;
import org.sextant.moderation.Kind;
import org.sextant.moderation.Reportable;
import org.sextant.moderation.Subject;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** Campaigns can be reported; their organizers stand for them. */
@Component
class ReportableCampaigns implements Reportable {

    private final Campaigns campaigns;
    private final Organizers organizers;

    ReportableCampaigns(Campaigns campaigns, Organizers organizers) {
        this.campaigns = campaigns;
        this.organizers = organizers;
    }

    @Override
    public Kind kind() {
        return Kind.CAMPAIGN;
    }

    @Override
    public Optional<Subject> find(String key) {
        return Slug.parse(key)
                .flatMap(campaigns::bySlug)
                .filter(CampaignSummary::isPublic)
                .map(campaign -> new Subject(
                        campaign.title(),
                        "/campaigns/" + campaign.slug(),
                        campaign.principle(),
                        organizers.of(campaign.id())));
    }
}
