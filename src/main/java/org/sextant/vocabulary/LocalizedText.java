package org.sextant.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The same words in one or more languages; never empty, never blank in a language that it has. */
public record LocalizedText(Map<Language, String> texts) {

    public LocalizedText {
        var kept = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("A text says something in at least one language");
        }
        texts = Collections.unmodifiableMap(kept);
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /** Reads the form of files and columns: language tag to text. Unknown tags are refused. */
    @JsonCreator
    public static LocalizedText ofTags(Map<String, String> tagged) {
        var texts = new EnumMap<Language, String>(Language.class);
        tagged.forEach((tag, text) -> texts.put(
                Language.ofTag(tag)
                        .orElseThrow(() -> new IllegalArgumentException("Not a language of Sextant: " + tag)),
                text));
        return new LocalizedText(texts);
    }

    @JsonValue
    public Map<String, String> tagged() {
        var tagged = new LinkedHashMap<String, String>();
        texts.forEach((language, text) -> tagged.put(language.tag(), text));
        return tagged;
    }

    /** The text in that language, else in English, else in the first language there is. */
    public String in(Language language) {
        return exactly(language)
                .or(() -> exactly(Language.EN))
                .orElseGet(() -> texts.values().iterator().next());
    }

    public Optional<String> exactly(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The language that {@link #in} answers in: what a {@code lang} attribute must say when it differs from the page's. */
    public Language spokenIn(Language wanted) {
        if (texts.containsKey(wanted)) {
            return wanted;
        }
        return texts.containsKey(Language.EN)
                ? Language.EN
                : texts.keySet().iterator().next();
    }

    public Set<Language> languages() {
        return texts.keySet();
    }

    public LocalizedText with(Language language, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(language, text);
        return new LocalizedText(changed);
    }
}
