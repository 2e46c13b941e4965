package org.sextant.vocabulary;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A slug in a column. */
@Converter(autoApply = true)
public class SlugColumn implements AttributeConverter<Slug, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Slug slug) {
        return slug == null ? null : slug.text();
    }

    @Override
    public @Nullable Slug convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new Slug(text);
    }
}
