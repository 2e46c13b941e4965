package org.sextant.member;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Calls a scope by its name. */
@Component
public class ScopeWords {

    private final ObjectProvider<ScopeNames> features;
    private final Messages messages;

    ScopeWords(ObjectProvider<ScopeNames> features, Messages messages) {
        this.features = features;
        this.messages = messages;
    }

    /** Empty for a scope that no feature owns, as the platform, or that is gone. */
    public Optional<ScopeNames.Named> named(Scope scope) {
        return features.stream().flatMap(feature -> feature.of(scope).stream()).findFirst();
    }

    /** The scope whose page lies at that path below {@code /app}; that of the platform is empty. */
    public Optional<Scope> at(String path) {
        return path.isEmpty()
                ? Optional.of(Scope.PLATFORM)
                : features.stream()
                        .flatMap(feature -> feature.at(path).stream())
                        .findFirst();
    }

    /** The other way round; empty for the platform. */
    public String address(Scope scope) {
        return features.stream()
                .flatMap(feature -> feature.address(scope).stream())
                .findFirst()
                .orElse("");
    }

    /** Where it is said who may do what there, below {@code /app}. */
    public String pathOfRights(Scope scope) {
        return scope.kind() == Scope.Kind.PLATFORM ? "admin/rights" : "rights/" + address(scope);
    }

    /** The scope, and beside it those in which a mandate reaches into it; the whole platform always does. */
    public Scope[] reaching(Scope scope) {
        return Stream.concat(Stream.of(scope), features.stream().flatMap(feature -> feature.reaching(scope).stream()))
                .distinct()
                .toArray(Scope[]::new);
    }

    /** The scopes that lie within it and have mandates of their own, as the actions of a campaign. */
    public List<Scope> within(Scope scope) {
        return features.stream()
                .flatMap(feature -> feature.within(scope).stream())
                .toList();
    }

    /** Those by whose names they are chosen in the administration, as places; see {@link ScopeNames#offered}. */
    public List<Scope> offered(String typed, Words words) {
        var small = typed.strip().toLowerCase(words.language().locale());
        return features.stream()
                .flatMap(feature -> feature.offered(small, words.language()).stream())
                .toList();
    }

    /** The scope in which mandates for this one are given and written down: for an action its campaign, for all others itself. */
    public Scope around(Scope scope) {
        return scope.kind() == Scope.Kind.ACTION
                ? Stream.of(reaching(scope))
                        .filter(one -> one.kind() == Scope.Kind.CAMPAIGN)
                        .findFirst()
                        .orElse(scope)
                : scope;
    }

    /** Its sign; the platform has that of the person. */
    public Principle principle(Scope scope) {
        return named(scope).map(ScopeNames.Named::principle).orElse(Principle.DIGNITY);
    }

    /** Below {@code /app}; empty where the scope has no page. */
    public String path(Scope scope) {
        return named(scope).map(ScopeNames.Named::path).orElse("");
    }

    /** The name of the scope; where it is gone, words that say so. */
    public String of(Scope scope, Words words) {
        return switch (scope.kind()) {
            case PLATFORM -> words.of("member.scope.platform");
            case ORGANISATION, CAMPAIGN, PLACE, ACTION ->
                named(scope)
                        .map(named -> named.name().in(words.language()))
                        .orElseGet(() -> words.of("member.scope.gone"));
        };
    }

    /** In every language that it has, for a letter to somebody else. */
    public LocalizedText inEveryLanguage(Scope scope) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, of(scope, messages.in(language)));
        }
        return new LocalizedText(texts);
    }
}
