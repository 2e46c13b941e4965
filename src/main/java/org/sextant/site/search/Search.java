package org.sextant.site.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.sextant.shell.Searchable;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds public pages by words, at most a minute after they have changed. */
@Component
public class Search {

    /** Results on one page. */
    public static final int ON_A_PAGE = 20;

    /** Nobody reads further. */
    public static final int MOST_PAGES = 25;

    /**
     * What somebody asks.
     *
     * @param page from one on
     */
    public record Question(SearchWords words, Language language, int page) {}

    /**
     * A page that answers.
     *
     * @param feature of which kind it is
     * @param spoken the language of title and text
     */
    public record Hit(Searchable feature, String path, String title, Snippet snippet, Language spoken) {}

    /**
     * The answer.
     *
     * @param hits those of the page that was asked for
     * @param all how many there are
     */
    public record Answer(List<Hit> hits, int all, int page) {

        public int pages() {
            return Math.clamp((all + ON_A_PAGE - 1) / ON_A_PAGE, 1, MOST_PAGES);
        }
    }

    private final JdbcClient jdbc;
    private final List<Searchable> features;
    private final Matching matching;

    Search(JdbcClient jdbc, List<Searchable> features, DataSource database) {
        this.jdbc = jdbc;
        this.features = features;
        this.matching = Matching.of(database);
    }

    /** The pages that hold every word: those first that have more of them in their title. */
    @Transactional(readOnly = true)
    public Answer answer(Question question) {
        var words = question.words().words();
        if (words.isEmpty()) {
            return new Answer(List.of(), 0, question.page());
        }
        var all = bound("select count(*) from search_entry where " + condition(words.size()), question)
                .query(Integer.class)
                .single();
        return new Answer(all == 0 ? List.of() : hits(question), all, question.page());
    }

    private List<Hit> hits(Question question) {
        var asked = question.words();
        var sql = "select kind, path, title, body, spoken from search_entry where "
                + condition(asked.words().size()) + " order by "
                + inTitle(asked.words().size()) + " desc, "
                + order() + ", title, path limit :most offset :skipped";
        return bound(sql, question)
                .param("most", ON_A_PAGE)
                .param("skipped", (question.page() - 1) * ON_A_PAGE)
                .query((row, _) -> new Hit(
                        feature(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        Snippet.of(row.getString(4), asked),
                        Language.ofTag(row.getString(5)).orElseThrow()))
                .list();
    }

    private String condition(int words) {
        return "language = :language and kind in (:kinds) and " + matching.condition(words);
    }

    private JdbcClient.StatementSpec bound(String sql, Question question) {
        var words = question.words().words();
        var bound = jdbc.sql(sql)
                .param("language", question.language().tag())
                .param("kinds", features.stream().map(Searchable::kind).toList());
        for (var at = 0; at < words.size(); at++) {
            bound = bound.param("like" + at, "% " + words.get(at) + " %");
        }
        return matching.bind(bound, words, question.language());
    }

    // Words hold letters and digits only, so a pattern has no other signs than ours.
    private static String inTitle(int words) {
        return sum(
                IntStream.range(0, words).boxed().toList(),
                at -> "case when title_words like :like" + at + " then 1 else 0 end");
    }

    // Kinds are names in our code, never typed by anybody.
    private String order() {
        return sum(
                features,
                feature -> "case when kind = '" + feature.kind() + "' then " + feature.order() + " else 0 end");
    }

    private static <T> String sum(List<T> parts, Function<T, String> part) {
        return parts.stream().map(part).collect(Collectors.joining(" + ", "(", ")"));
    }

    private Searchable feature(String kind) {
        return features.stream()
                .filter(feature -> feature.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
