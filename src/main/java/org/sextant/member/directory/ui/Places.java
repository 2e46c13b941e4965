package org.sextant.member.directory.ui;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sextant.member.ScopeNames;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What scopes and countries are called. */
@Component
class Places {

    private final ObjectProvider<ScopeNames> features;

    Places(ObjectProvider<ScopeNames> features) {
        this.features = features;
    }

    String of(Scope scope, Words words) {
        return features.stream()
                .flatMap(feature -> feature.of(scope).stream())
                .findFirst()
                .map(named -> named.name().in(words.language()))
                .orElseGet(() ->
                        words.of(scope.kind() == Scope.Kind.PLATFORM ? "member.scope.platform" : "member.scope.gone"));
    }

    /** In every language, for a letter. */
    LocalizedText inEveryLanguage(Scope scope) {
        return features.stream()
                .flatMap(feature -> feature.of(scope).stream())
                .findFirst()
                .orElseThrow()
                .name();
    }

    static List<CountryCode> countries(Words words) {
        var collator = Collator.getInstance(words.language().locale());
        return Arrays.stream(Locale.getISOCountries())
                .flatMap(code -> CountryCode.parse(code).stream())
                .sorted(Comparator.comparing(code -> nameOf(code, words), collator::compare))
                .toList();
    }

    static String nameOf(CountryCode code, Words words) {
        return Locale.of("", code.alpha2()).getDisplayCountry(words.language().locale());
    }
}
