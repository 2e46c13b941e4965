package org.sextant.reference;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;

/**
 * Translations of a column that come with Sextant, beside the file. They hold for the words that they were made from: of a line that a newer file words otherwise, or that is new in it, there is none, and it is said
 * as it stands in the file.
 */
public final class Translated {

    private final String by;
    private final String column;
    private final Map<String, String> words;
    private final Map<String, LocalizedText> translations;

    /**
     * @param by the column that says of what a translation is
     * @param translations by what stands in that column
     */
    public Translated(ReferenceFile file, String by, String column, Map<String, LocalizedText> translations) {
        this.by = by;
        this.column = column;
        this.translations = Map.copyOf(translations);
        this.words = FileReader.shipped(file).stream()
                .collect(toMap(line -> line.of(by), line -> line.of(column), (one, _) -> one));
    }

    /** What the cell says in other languages; empty where nobody has translated these words. */
    public Optional<LocalizedText> of(Line line) {
        var id = line.of(by);
        return line.of(column).equals(words.get(id)) ? Optional.ofNullable(translations.get(id)) : Optional.empty();
    }
}
