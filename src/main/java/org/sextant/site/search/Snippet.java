package org.sextant.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.sextant.vocabulary.SearchWords;

/**
 * The part of a text that shows why it was found.
 *
 * @param parts in their order; together they are what is shown
 */
public record Snippet(List<Part> parts) {

    private static final int WORDS_BEFORE = 10;
    private static final int WORDS = 36;

    /**
     * Some of the text.
     *
     * @param found whether it is one of the words that were asked for
     */
    public record Part(String text, boolean found) {}

    public Snippet {
        parts = List.copyOf(parts);
    }

    static Snippet of(String text, SearchWords asked) {
        var words = SearchWords.WORD.matcher(text).results().toList();
        var first = first(words, asked);
        var from = Math.max(0, first - WORDS_BEFORE);
        var to = Math.min(words.size(), from + WORDS);
        if (from >= to) {
            return new Snippet(List.of());
        }
        var start = from == 0 ? 0 : words.get(from).start();
        var end = to == words.size() ? text.length() : words.get(to - 1).end();
        var parts = new ArrayList<Part>();
        add(parts, from == 0 ? "" : "… ", false);
        for (var word : words.subList(from, to)) {
            if (isAsked(word, asked)) {
                add(parts, text.substring(start, word.start()), false);
                add(parts, word.group(), true);
                start = word.end();
            }
        }
        add(parts, text.substring(start, end) + (to == words.size() ? "" : " …"), false);
        return new Snippet(parts);
    }

    private static void add(List<Part> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, found));
        }
    }

    private static int first(List<MatchResult> words, SearchWords asked) {
        for (var at = 0; at < words.size(); at++) {
            if (isAsked(words.get(at), asked)) {
                return at;
            }
        }
        return 0;
    }

    private static boolean isAsked(MatchResult word, SearchWords asked) {
        return asked.words().contains(SearchWords.fold(word.group()));
    }
}
