package org.sextant.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.campaign.Campaigns;
import org.sextant.member.ScopeNames;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls the scope of one action by its title. It lies within its campaign. */
@Component
@Transactional(readOnly = true)
class ActionScopes implements ScopeNames {

    private final ActionRepository actions;
    private final Campaigns campaigns;

    ActionScopes(ActionRepository actions, Campaigns campaigns) {
        this.actions = actions;
        this.campaigns = campaigns;
    }

    @Override
    public Optional<Named> of(Scope scope) {
        return find(scope)
                .flatMap(action -> campaigns
                        .byId(action.campaign())
                        .map(campaign -> new Named(
                                action.outline().title(),
                                campaign.principle(),
                                "campaigns/" + campaign.slug() + "/actions/" + action.slug())));
    }

    @Override
    public List<Scope> reaching(Scope scope) {
        return find(scope)
                .map(action -> Stream.concat(Stream.of(scope), Stream.of(campaigns.scopes(action.campaign())))
                        .toList())
                .orElse(List.of());
    }

    private Optional<Action> find(Scope scope) {
        return scope.kind() == Scope.Kind.ACTION ? actions.findById(scope.action()) : Optional.empty();
    }
}
