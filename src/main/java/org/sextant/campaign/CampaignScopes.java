package org.sextant.campaign;

import java.util.Optional;
import org.sextant.member.ScopeNames;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls a campaign's scope by the campaign's title. */
@Component
class CampaignScopes implements ScopeNames {

    private final CampaignRepository campaigns;

    CampaignScopes(CampaignRepository campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Named> of(Scope scope) {
        return scope.kind() == Scope.Kind.CAMPAIGN
                ? campaigns.findById(scope.campaign()).map(Campaign::summary).map(CampaignScopes::named)
                : Optional.empty();
    }

    private static Named named(CampaignSummary campaign) {
        return new Named(
                campaign.title(),
                campaign.principle(),
                "campaigns/" + campaign.slug().text());
    }
}
