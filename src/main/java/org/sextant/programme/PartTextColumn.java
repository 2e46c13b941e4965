package org.sextant.programme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.programme.PartText.Field;
import org.sextant.vocabulary.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** A part's text in one column, as JSON: what a change replaces and what it brings stay readable as they were. */
@Converter(autoApply = true)
class PartTextColumn implements AttributeConverter<PartText, String> {

    private static final JsonMapper JSON = new JsonMapper();

    record Written(
            Map<Field, Map<String, String>> texts,
            String paragraphs,
            Set<AddresseeKind> addressees,
            List<String> tags) {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartText text) {
        if (text == null) {
            return null;
        }
        var texts = new EnumMap<Field, Map<String, String>>(Field.class);
        text.texts().forEach((field, words) -> texts.put(field, words.tagged()));
        return JSON.writeValueAsString(
                new Written(texts, text.paragraphs().toString(), text.addressees(), text.tags()));
    }

    @Override
    public @Nullable PartText convertToEntityAttribute(@Nullable String json) {
        if (json == null) {
            return null;
        }
        var written = JSON.readValue(json, Written.class);
        var texts = new EnumMap<Field, LocalizedText>(Field.class);
        written.texts().forEach((field, words) -> texts.put(field, LocalizedText.ofTags(words)));
        return new PartText(texts, Paragraphs.parse(written.paragraphs()), written.addressees(), written.tags());
    }
}
