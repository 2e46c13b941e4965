package org.sextant.vocabulary;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A country in a column. */
@Converter(autoApply = true)
public class CountryCodeColumn implements AttributeConverter<CountryCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CountryCode country) {
        return country == null ? null : country.alpha2();
    }

    @Override
    public @Nullable CountryCode convertToEntityAttribute(@Nullable String alpha2) {
        return alpha2 == null ? null : new CountryCode(alpha2);
    }
}
