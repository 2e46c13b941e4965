package org.sextant.site.search;

import java.util.Arrays;
import java.util.stream.Stream;
import org.sextant.shell.Searchable.Entry;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.SearchWords;
import org.sextant.vocabulary.Sha256;

/**
 * A page as the index has it for readers of one language.
 *
 * @param spoken in which language they get it
 * @param body shortened: who looks for a word far down in a long text finds the page by what stands above
 * @param titleWords with a space before and after each
 * @param words those of title and body, with a space before and after each
 */
record IndexRow(
        String path, Language language, Language spoken, String title, String body, String titleWords, String words) {

    private static final int LONGEST_BODY = 12_000;

    static Stream<IndexRow> of(Entry entry) {
        return Arrays.stream(Language.values()).map(language -> of(entry, language));
    }

    private static IndexRow of(Entry entry, Language language) {
        var title = entry.title().in(language);
        var body = shortened(PlainText.line(entry.text().in(language)));
        return new IndexRow(
                entry.path(),
                language,
                entry.title().spokenIn(language),
                title,
                body,
                spaced(title),
                spaced(title + " " + body));
    }

    private static String shortened(String body) {
        return body.length() <= LONGEST_BODY
                ? body
                : body.substring(0, LONGEST_BODY).replaceAll("\\S+$", "");
    }

    private static String spaced(String text) {
        return " " + SearchWords.of(text) + " ";
    }

    /** Changes when anything of it does. */
    String fingerprint() {
        return Sha256.hex(String.join("\n", spoken.tag(), title, body, words)).substring(0, 32);
    }
}
