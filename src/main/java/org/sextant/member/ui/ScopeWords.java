package org.sextant.member.ui;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Optional;
import org.sextant.member.ScopeNames;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Calls a scope by its name. */
@Component
class ScopeWords {

    private final ObjectProvider<ScopeNames> features;
    private final Messages messages;

    ScopeWords(ObjectProvider<ScopeNames> features, Messages messages) {
        this.features = features;
        this.messages = messages;
    }

    Optional<ScopeNames.Named> named(Scope scope) {
        return features.stream().flatMap(feature -> feature.of(scope).stream()).findFirst();
    }

    String of(Scope scope, Words words) {
        return switch (scope.kind()) {
            case PLATFORM -> words.of("member.scope.platform");
            case PLACE ->
                Locale.of("", scope.key()).getDisplayCountry(words.language().locale());
            case ORGANISATION, CAMPAIGN ->
                named(scope)
                        .map(named -> named.name().in(words.language()))
                        .orElseGet(() -> words.of("member.scope.gone"));
        };
    }

    /** In every language that it has, for a letter to somebody else. */
    LocalizedText inEveryLanguage(Scope scope) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, of(scope, messages.in(language)));
        }
        return new LocalizedText(texts);
    }
}
