package org.sextant.vocabulary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text as a search compares them: small letters without accents, Arabic letters in one form, without marks and without the article. Two texts have a
 * word in common where a reader would say so.
 */
public record SearchWords(List<String> words) {

    /** More of what somebody typed is not read, in code points. */
    public static final int LONGEST_QUESTION = 100;

    private static final int MOST_ASKED = 8;

    /** No word of any language; an index of words takes none without end. */
    private static final int LONGEST_WORD = 100;

    /** A word as it stands in a text, accents and marks included. */
    public static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\u0640]+");

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("^(?:[وبكف]?ال|لل)(?=\\p{L}{3})");

    // What Unicode does not take apart by itself.
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('ٱ', "ا"),
            Map.entry('ى', "ي"),
            Map.entry('ی', "ي"),
            Map.entry('ک', "ك"),
            Map.entry('ة', "ه"),
            Map.entry('\u0640', ""));

    public SearchWords {
        words = List.copyOf(words);
    }

    /** Every word of the text, in its order. */
    public static SearchWords of(String text) {
        return new SearchWords(WORD.matcher(text)
                .results()
                .map(found -> fold(found.group()))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** What somebody asks for: at most eight words. Single letters, as of a French article, count only where there is nothing else. */
    public static SearchWords asked(String typed) {
        var all = of(shortened(typed)).words();
        var telling = all.stream()
                .filter(word -> word.codePointCount(0, word.length()) > 1 || Character.isDigit(word.codePointAt(0)))
                .toList();
        return new SearchWords((telling.isEmpty() ? all : telling)
                .stream().distinct().limit(MOST_ASKED).toList());
    }

    /** What is read of what somebody typed. */
    public static String shortened(String typed) {
        var line = PlainText.line(typed);
        return PlainText.length(line) <= LONGEST_QUESTION
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUESTION))
                        .strip();
    }

    /** Whether every one of the other words is among these. */
    public boolean hold(SearchWords asked) {
        return words.containsAll(asked.words());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** One word as it is compared. */
    public static String fold(String word) {
        var plain = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var letters = Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .codePoints()
                .mapToObj(SearchWords::letter)
                .collect(Collectors.joining());
        var whole = NEITHER_LETTER_NOR_DIGIT.matcher(letters).replaceAll("");
        return cut(ARABIC_ARTICLE.matcher(whole).replaceFirst(""));
    }

    private static String cut(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD / 2));
    }

    private static String letter(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return Integer.toString(Character.digit(codePoint, 10));
        }
        return Character.isBmpCodePoint(codePoint)
                ? LETTERS.getOrDefault((char) codePoint, Character.toString(codePoint))
                : Character.toString(codePoint);
    }

    /** The words with a space between. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
