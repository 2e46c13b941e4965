package org.sextant.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.sextant.site.search.Search.Answer;
import org.sextant.site.search.Search.Hit;
import org.sextant.site.search.Search.Question;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.SearchWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The search for whole words, which answers the same on each database. */
abstract class SearchCases {

    /** A feature whose pages the test writes. */
    record Pages(String kind, int order, List<Entry> everything) implements Searchable {

        @Override
        public String kind(Words words) {
            return kind;
        }
    }

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource database;

    private final List<Searchable.Entry> entries = new ArrayList<>();
    private Pages feature;

    @BeforeEach
    void aFeatureOfItsOwn() {
        feature = new Pages("kind-" + UUID.randomUUID(), 10, entries);
    }

    @AfterEach
    void clear() {
        entries.clear();
        rebuild();
    }

    @ParameterizedTest
    @CsvSource({
        "FR, Les frontières fermées,       frontieres,        true",
        "FR, Les frontières fermées,       FRONTIÈRES fermees, true",
        "FR, Le droit d’asile,             d’asile,           true",
        "FR, Le droit d’asile,             asi,               false",
        "ES, Año de la migración,          migracion ano,     true",
        "PT, Não há fronteiras,            nao fronteiras,    true",
        "EN, Moving is a right,            is a right moving, true",
        "EN, Moving is a right,            moving visa,       false",
        "EN, Article 13-14 of 1948,        13 1948,           true",
        "EN, Don’t; drop -- table 'x',     drop table,        true",
        "AR, حرية التنقل حق للجميع,         تنقل,              true",
        "AR, حريّة التنقُّل,                 حرية التنقل,       true",
        "AR, إغلاق الحدود,                  اغلاق حدود,        true",
        "AR, إغلاق الحدود,                  هجرة,              false",
        "EN, 50 % & more | less !,         50 more less,      true",
    })
    void findsWholeWordsHoweverTheyAreWritten(Language language, String text, String asked, boolean found) {
        page("/one", LocalizedText.of(language, "X"), LocalizedText.of(language, text));
        rebuild();

        assertThat(paths(ask(asked, language))).isEqualTo(found ? List.of("/one") : List.of());
    }

    @Test
    void findsWhatStandsInAnotherLanguageOnlyWhereItsReaderGetsThat() {
        page("/two", LocalizedText.of(Language.EN, "Harbour"), LocalizedText.of(Language.EN, "boats"));
        page(
                "/three",
                new LocalizedText(Map.of(Language.EN, "Harbour", Language.FR, "Port")),
                new LocalizedText(Map.of(Language.EN, "boats", Language.FR, "bateaux")));
        rebuild();

        assertThat(paths(ask("harbour", Language.FR))).containsExactly("/two");
        assertThat(paths(ask("port", Language.FR))).containsExactly("/three");
        assertThat(ask("harbour", Language.FR).hits().getFirst().spoken()).isEqualTo(Language.EN);
    }

    @Test
    void putsFirstWhatHasTheWordsInItsTitle() {
        page("/text", english("About nets"), english("visa and asylum"));
        page("/half", english("Visa"), english("and asylum"));
        page("/both", english("Visa and asylum"), english("nothing"));
        rebuild();

        assertThat(paths(ask("visa asylum", Language.EN))).containsExactly("/both", "/half", "/text");
    }

    @Test
    void forgetsWhatIsNoLongerThereAndLearnsWhatHasChanged() {
        page("/gone", english("Gone"), english("lighthouse"));
        page("/kept", english("Kept"), english("lighthouse"));
        rebuild();
        assertThat(paths(ask("lighthouse", Language.EN))).containsExactlyInAnyOrder("/gone", "/kept");

        entries.clear();
        page("/kept", english("Kept"), english("beacon"));
        rebuild();

        assertThat(paths(ask("lighthouse", Language.EN))).isEmpty();
        assertThat(paths(ask("beacon", Language.EN))).containsExactly("/kept");
    }

    @Test
    void isRightAfterARestartBeforeAnybodyHasLookedAgain() {
        page("/kept", english("Kept"), english("lighthouse"));
        rebuild();

        var restarted = new Search(jdbc, List.of(feature), database);

        assertThat(paths(restarted.answer(question("lighthouse", Language.EN, 1))))
                .containsExactly("/kept");
    }

    @Test
    void givesItsAnswersPageByPage() {
        IntStream.range(0, 2 * Search.ON_A_PAGE + 3)
                .forEach(number -> page("/p" + number, english("Page " + number), english("lighthouse")));
        rebuild();

        var first = search().answer(question("lighthouse", Language.EN, 1));
        var third = search().answer(question("lighthouse", Language.EN, 3));

        assertThat(first.all()).isEqualTo(2 * Search.ON_A_PAGE + 3);
        assertThat(first.pages()).isEqualTo(3);
        assertThat(first.hits()).hasSize(Search.ON_A_PAGE);
        assertThat(third.hits()).hasSize(3).doesNotContainAnyElementsOf(first.hits());
        assertThat(search().answer(question("lighthouse", Language.EN, 4)).hits())
                .isEmpty();
    }

    @Test
    void answersLikeALookThroughEveryText() {
        var random = new Random(2014);
        var vocabulary = List.of("élan", "ELAN", "visa", "Visá", "port", "porte", "droit", "هجرة", "الهجرة", "9");
        IntStream.range(0, 60)
                .forEach(number ->
                        page("/r" + number, english("T"), english(some(random, vocabulary, 1 + random.nextInt(6)))));
        rebuild();

        for (var turn = 0; turn < 40; turn++) {
            var asked = SearchWords.asked(some(random, vocabulary, 1 + random.nextInt(3)));
            var expected = entries.stream()
                    .filter(entry ->
                            SearchWords.of("T " + entry.text().in(Language.AR)).hold(asked))
                    .count();

            // In Arabic, whose grammar leaves Latin words alone.
            assertThat(search().answer(new Question(asked, Language.AR, 1)).all())
                    .as(asked.toString())
                    .isEqualTo((int) expected);
        }
    }

    @Test
    void findsNothingWhereNothingIsAsked() {
        page("/one", english("One"), english("word"));
        rebuild();

        assertThat(ask("!?", Language.EN)).isEqualTo(new Answer(List.of(), 0, 1));
    }

    @Test
    void doesNotChokeOnAVeryLongText() {
        page("/long", english("Long"), english("lighthouse " + "word ".repeat(20_000)));
        rebuild();

        assertThat(paths(ask("lighthouse", Language.EN))).containsExactly("/long");
    }

    @Test
    void doesNotChokeOnAWordWithoutEnd() {
        page("/endless", english("Endless"), english("lighthouse " + "a".repeat(9_000)));
        rebuild();

        assertThat(paths(ask("lighthouse " + "a".repeat(80), Language.EN))).isEmpty();
        assertThat(paths(ask("lighthouse", Language.EN))).containsExactly("/endless");
    }

    private static String some(Random random, List<String> vocabulary, int number) {
        return IntStream.range(0, number)
                .mapToObj(_ -> vocabulary.get(random.nextInt(vocabulary.size())))
                .collect(Collectors.joining(", "));
    }

    final void page(String path, LocalizedText title, LocalizedText text) {
        entries.add(new Searchable.Entry(path(path), title, text));
    }

    private String path(String path) {
        return "/" + feature.kind() + path;
    }

    final void rebuild() {
        new SearchIndex(jdbc, List.of(feature), transaction).rebuild();
    }

    final Answer ask(String asked, Language language) {
        return search().answer(question(asked, language, 1));
    }

    private Search search() {
        return new Search(jdbc, List.of(feature), database);
    }

    private static Question question(String asked, Language language, int page) {
        return new Question(SearchWords.asked(asked), language, page);
    }

    final List<String> paths(Answer answer) {
        return answer.hits().stream()
                .map(Hit::path)
                .map(path -> path.substring(feature.kind().length() + 1))
                .toList();
    }

    static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
