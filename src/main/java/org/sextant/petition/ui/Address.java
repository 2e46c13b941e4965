package org.sextant.petition.ui;

import com.vaadin.flow.router.BeforeEvent;
import java.util.Arrays;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.petition.PetitionSummary;
import org.sextant.vocabulary.Slug;

/** Where petitions are found below {@code /app}. */
record Address(String campaign, String petition) {

    static final String ROUTE_NEW = "campaigns/:campaign/petitions/new";
    static final String ROUTE = "campaigns/:campaign/petitions/:petition";

    private static final String NEW = "new";

    /** Reads a path; empty where it is not a petition's. */
    static Optional<Address> in(String path) {
        var parts = Arrays.asList(path.split("/", -1));
        return parts.size() == 4
                        && parts.get(0).equals("campaigns")
                        && parts.get(2).equals("petitions")
                ? Optional.of(new Address(parts.get(1), parts.get(3)))
                : Optional.empty();
    }

    static Address in(BeforeEvent event) {
        var parameters = event.getRouteParameters();
        return new Address(
                parameters.get("campaign").orElse(""),
                parameters.get("petition").orElse(NEW));
    }

    static String of(CampaignSummary campaign, PetitionSummary petition) {
        return "campaigns/" + campaign.slug() + "/petitions/" + petition.slug();
    }

    static String ofNew(CampaignSummary campaign) {
        return "campaigns/" + campaign.slug() + "/petitions/" + NEW;
    }

    boolean isNew() {
        return petition.equals(NEW);
    }

    Optional<Slug> campaignSlug() {
        return Slug.parse(campaign);
    }

    Optional<Slug> petitionSlug() {
        return Slug.parse(petition);
    }
}
