package org.sextant.programme;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/**
 * Everything that can be edited of a principle or a demand.
 *
 * @param texts each of the part's fields, at least in English
 * @param addressees whom a demand is addressed to; none for a principle
 * @param tags words by which people look for a demand, in any language; none for a principle
 */
public record PartText(
        Map<Field, LocalizedText> texts, Paragraphs paragraphs, Set<AddresseeKind> addressees, List<String> tags) {

    /** The most words by which one demand is looked for. */
    public static final int MOST_TAGS = 12;

    /** The longest of them, in code points. */
    public static final int TAG_LENGTH = 40;

    /** What a part says where. */
    public enum Field {
        NAME(120),
        MAXIM(200),
        SUMMARY(300),
        TITLE(120),
        TEXT(1500),
        /** How a stranger could check that a demand is met. */
        MET(1000);

        private static final List<Field> OF_PRINCIPLE = List.of(NAME, MAXIM, SUMMARY, TEXT);
        /** Those of every demand. */
        public static final List<Field> OF_DEMAND = List.of(TITLE, TEXT, MET);

        private final int length;

        Field(int length) {
            this.length = length;
        }

        /** The longest text in one language, in code points. */
        public int length() {
            return length;
        }

        /** Those of a part, from top to bottom. */
        public static List<Field> of(PartId part) {
            return part.principle().isPresent() ? OF_PRINCIPLE : OF_DEMAND;
        }
    }

    public PartText {
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
        texts.forEach(PartText::requireFit);
        addressees = addressees.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(addressees));
        tags = List.copyOf(tags);
        if (tags.size() > MOST_TAGS || tags.stream().anyMatch(tag -> PlainText.length(tag) > TAG_LENGTH)) {
            throw new IllegalArgumentException("At most " + MOST_TAGS + " tags of " + TAG_LENGTH + " characters");
        }
    }

    private static void requireFit(Field field, LocalizedText text) {
        if (text.texts().values().stream().anyMatch(words -> PlainText.length(words) > field.length())) {
            throw new IllegalArgumentException(field + " is longer than " + field.length() + " characters");
        }
    }

    /** That field's text. */
    public LocalizedText text(Field field) {
        var text = texts.get(field);
        if (text == null) {
            throw new IllegalArgumentException("This part has no " + field);
        }
        return text;
    }

    /** The fields that differ, tags and references left aside. */
    public List<Field> changed(PartText other) {
        return Arrays.stream(Field.values())
                .filter(texts::containsKey)
                .filter(field -> !text(field).equals(other.text(field)))
                .toList();
    }
}
