package org.sextant.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a search … */
class SearchWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Frontières,   frontieres",
        "ÉGALITÉ,      egalite",
        "año,          ano",
        "migração,     migracao",
        "Straße,       strasse",
        "cœur,         coeur",
        "Łódź,         lodz",
        "الهجرة,       هجره",
        "هجرة,         هجره",
        "والحدود,      حدود",
        "أوراق,        اوراق",
        "مُهاجِرون,    مهاجرون",
        "إلى,          الي",
        "٢٠٢٤,         2024",
        "ﬁn,           fin",
    })
    void areComparedWithoutAccentsMarksAndArticle(String written, String compared) {
        assertThat(SearchWords.of(written).words()).containsExactly(compared);
    }

    @Test
    void areWhatStandsBetweenWhatIsNoLetter() {
        assertThat(SearchWords.of("L’asile, c’est (aussi) un droit: art. 14/2!").words())
                .containsExactly("l", "asile", "c", "est", "aussi", "un", "droit", "art", "14", "2");
    }

    @Test
    void leaveOutSingleLettersThatAreAskedForBesideOthers() {
        assertThat(SearchWords.asked("l’asile").words()).containsExactly("asile");
        assertThat(SearchWords.asked("C").words()).containsExactly("c");
        assertThat(SearchWords.asked("article 9").words()).containsExactly("article", "9");
    }

    @Test
    void areAtMostEightAndFromAShortQuestion() {
        assertThat(SearchWords.asked("a1 ".repeat(90) + "b1 c1 d1 e1").words()).containsExactly("a1");
        assertThat(SearchWords.asked("one two three four five six seven eight nine")
                        .words())
                .hasSize(8);
        assertThat(SearchWords.shortened("😀".repeat(200)).codePointCount(0, 200))
                .isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?", "ـ", "\u0301"})
    void areNoneWhereNothingIsSaid(String typed) {
        assertThat(SearchWords.asked(typed).isEmpty()).isTrue();
    }

    @Test
    void areFoundHoweverTheirAccentsAreWrittenAndInWhateverCase() {
        var random = new Random(1948);
        var letters = "aàâäeéèêëiîïoôöuùûüyÿcçnñAÀÉÈÇÑÜ";
        for (var turn = 0; turn < 500; turn++) {
            var word = random.ints(2 + random.nextInt(8), 0, letters.length())
                    .collect(StringBuilder::new, (built, at) -> built.append(letters.charAt(at)), StringBuilder::append)
                    .toString();
            var plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");

            assertThat(List.of(
                            SearchWords.fold(Normalizer.normalize(word, Normalizer.Form.NFD)),
                            SearchWords.fold(Normalizer.normalize(word, Normalizer.Form.NFC)),
                            SearchWords.fold(plain),
                            SearchWords.fold(SearchWords.fold(word))))
                    .as(word)
                    .containsOnly(SearchWords.fold(word));
        }
    }

    @Test
    void holdOthersOnlyIfAllAreThere() {
        var text = SearchWords.of("Moving and settling are fundamental rights");

        assertThat(text.hold(SearchWords.asked("RIGHTS moving"))).isTrue();
        assertThat(text.hold(SearchWords.asked("rights visa"))).isFalse();
        assertThat(text.hold(SearchWords.asked("right"))).isFalse();
        assertThat(text.hold(SearchWords.asked(""))).isTrue();
    }
}
