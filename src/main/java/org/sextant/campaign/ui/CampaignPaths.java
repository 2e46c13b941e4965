package org.sextant.campaign.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.vocabulary.Slug;

/** Where the campaigns lie below {@code /app}. */
final class CampaignPaths {

    static final String ALL = "campaigns";
    static final String NEW = "campaigns/new";
    static final String JOIN = "join";
    static final String EDIT = "edit";

    /** Routes of Vaadin; the parameter {@code slug} is the campaign's. */
    static final String ONE = "campaigns/:slug/:tab?";

    static final String PLAN = "campaigns/:slug/plan/" + EDIT;
    static final String JOINING = "campaigns/:slug/" + JOIN;

    private CampaignPaths() {}

    static String of(Slug slug) {
        return "campaigns/" + slug;
    }

    static String of(CampaignSummary campaign, String below) {
        return of(campaign.slug()) + "/" + below;
    }

    /** Where it is said who may do what there, and where mandates that end are renewed. */
    static String rights(CampaignSummary campaign) {
        return "rights/" + of(campaign.slug());
    }

    static RouteParameters parameters(CampaignSummary campaign) {
        return new RouteParameters("slug", campaign.slug().text());
    }

    static RouteParameters parameters(CampaignSummary campaign, String tab) {
        return new RouteParameters(Map.of("slug", campaign.slug().text(), "tab", tab));
    }

    /** The policy has let the person in, so there is a campaign, unless it took another address just now. */
    static CampaignSummary campaign(RouteParameters parameters, Campaigns campaigns) {
        return parameters
                .get("slug")
                .flatMap(Slug::parse)
                .flatMap(campaigns::bySlug)
                .orElseThrow(NotFoundException::new);
    }
}
