package org.sextant.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.campaign.Campaigns;
import org.sextant.member.ScopeNames;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls the scope of one action by its title. It lies within its campaign, and has an address of its own for the page of who may do what. */
@Component
@Transactional(readOnly = true)
class ActionScopes implements ScopeNames {

    private static final String PATH = "actions/";

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
    public Optional<String> address(Scope scope) {
        return find(scope).map(action -> PATH + action.slug());
    }

    @Override
    public Optional<Scope> at(String path) {
        return ScopeNames.behind(PATH, path)
                .flatMap(Slug::parse)
                .flatMap(actions::findBySlug)
                .map(action -> Scope.of(action.id()));
    }

    @Override
    public List<Scope> within(Scope scope) {
        return scope.kind() == Scope.Kind.CAMPAIGN
                ? actions.idsOf(scope.campaign(), Limit.of(Board.MOST)).stream()
                        .map(Scope::of)
                        .toList()
                : List.of();
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
