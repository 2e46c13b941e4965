package org.sextant.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sextant.member.ScopeNames;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Calls the scope of a place by its name. It stands here because this is the lowest module that knows both places and mandates. */
@Component
class PlaceScopes implements ScopeNames {

    private static final String PATH = "places/";

    private final Places places;

    PlaceScopes(Places places) {
        this.places = places;
    }

    @Override
    public Optional<Named> of(Scope scope) {
        return scope.kind() == Scope.Kind.PLACE
                ? Optional.of(new Named(places.byCode(scope.place()).name(), Principle.DIGNITY, ""))
                : Optional.empty();
    }

    @Override
    public Optional<String> address(Scope scope) {
        return scope.kind() == Scope.Kind.PLACE
                ? Optional.of(PATH + scope.key().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    @Override
    public Optional<Scope> at(String path) {
        return ScopeNames.behind(PATH, path)
                .filter(code -> code.equals(code.toLowerCase(Locale.ROOT)))
                .flatMap(CountryCode::parse)
                .map(Scope::of);
    }

    @Override
    public List<Scope> offered(String typed, Language language) {
        return places.sortedBy(language).stream()
                .filter(place -> small(place, language).contains(typed))
                .map(place -> Scope.of(place.code()))
                .toList();
    }

    private static String small(Place place, Language language) {
        return place.in(language).toLowerCase(language.locale());
    }
}
