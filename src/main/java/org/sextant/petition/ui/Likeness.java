package org.sextant.petition.ui;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much two titles speak of the same: the words that they share, of all their words. Short words say nothing of what a title is about. */
final class Likeness {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 4;

    private Likeness() {}

    /** From 0 for nothing to 1 for every word. */
    static double between(String one, String other) {
        var words = words(one);
        var others = words(other);
        var shared = new HashSet<>(words);
        shared.retainAll(others);
        var all = new HashSet<>(words);
        all.addAll(others);
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }

    private static Set<String> words(String title) {
        var plain = ACCENTS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_LETTERS
                .splitAsStream(plain)
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
