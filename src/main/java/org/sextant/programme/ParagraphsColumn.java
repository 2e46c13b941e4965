package org.sextant.programme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** References in a column. */
@Converter(autoApply = true)
class ParagraphsColumn implements AttributeConverter<Paragraphs, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Paragraphs paragraphs) {
        return paragraphs == null ? null : paragraphs.toString();
    }

    @Override
    public @Nullable Paragraphs convertToEntityAttribute(@Nullable String written) {
        return written == null ? null : Paragraphs.parse(written);
    }
}
