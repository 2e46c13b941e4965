package org.sextant.site.search;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.sextant.vocabulary.Language;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How a database finds the rows that hold every word. Whole words are found the same way by each. */
enum Matching {

    /** PostgreSQL's full text: whole words, and words with the same stem in the reader's language. */
    FULL_TEXT {
        @Override
        String condition(int words) {
            return each(
                    words,
                    "(cast(:quoted%d as tsquery) || plainto_tsquery(cast(:grammar as regconfig), :word%<d))",
                    " && ",
                    "found @@ (");
        }

        @Override
        StatementSpec bind(StatementSpec statement, List<String> words, Language language) {
            var bound = statement.param("grammar", GRAMMARS.get(language));
            for (var at = 0; at < words.size(); at++) {
                bound = bound.param("quoted" + at, "'" + words.get(at) + "'").param("word" + at, words.get(at));
            }
            return bound;
        }
    },

    /** Any other database: whole words. */
    WHOLE_WORDS {
        @Override
        String condition(int words) {
            return each(words, "words like :like%d", " and ", "(");
        }

        @Override
        StatementSpec bind(StatementSpec statement, List<String> words, Language language) {
            return statement;
        }
    };

    private static final Map<Language, String> GRAMMARS = Map.of(
            Language.EN, "english",
            Language.FR, "french",
            Language.ES, "spanish",
            Language.PT, "portuguese",
            Language.AR, "arabic");

    static Matching of(DataSource database) {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? FULL_TEXT : WHOLE_WORDS;
        } catch (SQLException away) {
            throw new IllegalStateException("The database does not say which it is", away);
        }
    }

    /** What a row must fulfil, for so many words. Besides what {@link #bind} gives, it may use {@code like0}, {@code like1} and so on. */
    abstract String condition(int words);

    abstract StatementSpec bind(StatementSpec statement, List<String> words, Language language);

    private static String each(int words, String pattern, String between, String before) {
        return IntStream.range(0, words).mapToObj(pattern::formatted).collect(Collectors.joining(between, before, ")"));
    }
}
