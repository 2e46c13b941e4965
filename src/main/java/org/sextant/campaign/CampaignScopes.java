package org.sextant.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sextant.member.ScopeNames;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls a campaign's scope by the campaign's title. */
@Component
class CampaignScopes implements ScopeNames {

    private static final String PATH = "campaigns/";

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

    @Override
    @Transactional(readOnly = true)
    public Optional<String> address(Scope scope) {
        return of(scope).map(Named::path);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Scope> at(String path) {
        return ScopeNames.behind(PATH, path)
                .flatMap(Slug::parse)
                .flatMap(campaigns::findBySlug)
                .map(campaign -> Scope.of(campaign.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Scope> reaching(Scope scope) {
        return scope.kind() == Scope.Kind.CAMPAIGN
                ? campaigns.findById(scope.campaign()).stream()
                        .flatMap(campaign -> Arrays.stream(campaign.scopes()))
                        .toList()
                : List.of();
    }

    private static Named named(CampaignSummary campaign) {
        return new Named(
                campaign.title(), campaign.principle(), PATH + campaign.slug().text());
    }
}
