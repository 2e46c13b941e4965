package org.sextant.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.testing.OnPostgreSql;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

@OnPostgreSql
class SearchOnPostgreSqlIT extends SearchCases {

    @ParameterizedTest
    @CsvSource({
        "EN, Migrants are protagonists,        migrant",
        "FR, Les frontières fermées,           frontière",
        "ES, Los derechos de las personas,     derecho persona",
        "PT, As fronteiras fechadas,           fronteira",
    })
    void findsOtherFormsOfAWordToo(Language language, String text, String asked) {
        page("/forms", LocalizedText.of(language, "X"), LocalizedText.of(language, text));
        rebuild();

        assertThat(paths(ask(asked, language))).containsExactly("/forms");
    }
}
