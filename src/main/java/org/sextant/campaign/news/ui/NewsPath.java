package org.sextant.campaign.news.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sextant.campaign.CampaignSummary;
import org.sextant.vocabulary.UpdateId;

/** Where a campaign's updates are written, below {@code /app}. */
final class NewsPath {

    static final String ROUTE = "campaigns/:campaign/news/:update";
    static final String NEW = "new";

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private NewsPath() {}

    static String all(CampaignSummary campaign) {
        return "campaigns/" + campaign.slug() + "/" + NewsTab.PATH;
    }

    static String of(CampaignSummary campaign, UpdateId update) {
        return all(campaign) + "/" + update;
    }

    static RouteParameters parameters(CampaignSummary campaign, String update) {
        return new RouteParameters(Map.of("campaign", campaign.slug().text(), "update", update));
    }

    static Optional<UpdateId> id(String text) {
        return Optional.of(text)
                .filter(UUID_SHAPE.asMatchPredicate())
                .map(UUID::fromString)
                .map(UpdateId::new);
    }
}
