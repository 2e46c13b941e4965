package org.sextant.member;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** An organisation has one name in every language. */
@Component
class OrganisationScopes implements ScopeNames {

    private static final String PATH = "organisations/";

    private final Organisations organisations;

    OrganisationScopes(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<Named> of(Scope scope) {
        return scope.kind() == Scope.Kind.ORGANISATION
                ? organisations.byIds(List.of(scope.organisation())).stream()
                        .findFirst()
                        .map(OrganisationScopes::named)
                : Optional.empty();
    }

    @Override
    public Optional<String> address(Scope scope) {
        return scope.kind() == Scope.Kind.ORGANISATION
                ? organisations.byIds(List.of(scope.organisation())).stream()
                        .findFirst()
                        .map(organisation -> PATH + organisation.slug())
                : Optional.empty();
    }

    @Override
    public Optional<Scope> at(String path) {
        return ScopeNames.behind(PATH, path)
                .flatMap(Slug::parse)
                .flatMap(organisations::bySlug)
                .map(organisation -> Scope.of(organisation.id()));
    }

    private static Named named(OrganisationSummary organisation) {
        // The sign of the person stands for people who came together.
        return new Named(
                LocalizedText.of(Language.EN, organisation.name()), Principle.DIGNITY, PATH + organisation.slug());
    }
}
