package org.sextant.action;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps figures in one column, as in {@code LETTERS=212 ANSWERS=3}. */
@Converter(autoApply = true)
class FiguresColumn implements AttributeConverter<Figures, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Figures figures) {
        return figures == null
                ? null
                : figures.numbers().entrySet().stream()
                        .map(one -> one.getKey().name() + "=" + one.getValue())
                        .collect(Collectors.joining(" "));
    }

    @Override
    public @Nullable Figures convertToEntityAttribute(@Nullable String written) {
        return written == null
                ? null
                : new Figures(Arrays.stream(written.split(" "))
                        .filter(one -> !one.isEmpty())
                        .map(one -> one.split("="))
                        .collect(Collectors.toMap(one -> Figure.valueOf(one[0]), one -> Integer.valueOf(one[1]))));
    }
}
