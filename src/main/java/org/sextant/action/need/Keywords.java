package org.sextant.action.need;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that tell what it is about, without accents and in small letters. */
final class Keywords {

    private static final int SHORTEST = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern ARTICLE = Pattern.compile("^(وال|بال|ال)");

    /** Long, and in every other text. */
    private static final Set<String> EVERYWHERE = Set.of(
            ("with from that this have some know knows people somebody person which avec pour dans sont une personne"
                            + " personnes savoir para desde tiene persona personas pessoa pessoas como quem saiba sabe"
                            + " شخص اشخاص يعرف الذين")
                    .split(" "));

    private Keywords() {}

    static Set<String> of(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .map(word -> ARTICLE.matcher(word).replaceFirst(""))
                .filter(word -> word.length() >= SHORTEST && !EVERYWHERE.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
