package org.sextant.vocabulary;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the languages of a text together in one column, as JSON from tag to text. */
@Converter(autoApply = true)
public class LocalizedTextColumn implements AttributeConverter<LocalizedText, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TAGGED = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText text) {
        return text == null ? null : JSON.writeValueAsString(text.tagged());
    }

    @Override
    public @Nullable LocalizedText convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : LocalizedText.ofTags(JSON.readValue(json, TAGGED));
    }
}
