package org.sextant.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr                          | FR
                    fr-CA,en;q=0.5              | FR
                    ar-TN,fr;q=0.8              | AR
                    de,ar;q=0.3                 | AR
                    en;q=0.4,pt-BR;q=0.9        | PT
                    fr;q=0,es;q=0.1             | ES
                    zh                          | EN
                    *                           | EN
                    ;;;                         | EN
                    ''                          | EN
                    """)
    void isTheOneThatAReaderLikesBestAmongThoseSpoken(String acceptLanguage, Language expected) {
        assertThat(Language.preferred(acceptLanguage)).isEqualTo(expected);
    }
}
