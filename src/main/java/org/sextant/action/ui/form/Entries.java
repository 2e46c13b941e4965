package org.sextant.action.ui.form;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sextant.shell.Words;

/** The fields of the form as entries. */
final class Entries {

    private Entries() {}

    static Entry text(String name, TextFieldBase<?, String> field) {
        return new Entry(name, field.getLabel(), field::getValue, field::setValue, UnaryOperator.identity());
    }

    static Entry number(String name, IntegerField field) {
        return new Entry(
                name,
                field.getLabel(),
                () -> text(field, Object::toString),
                typed -> fill(field, read(typed, Integer::valueOf)),
                UnaryOperator.identity());
    }

    static Entry day(String name, DatePicker field, Words words) {
        return new Entry(
                name,
                field.getLabel(),
                () -> text(field, LocalDate::toString),
                typed -> fill(field, read(typed, LocalDate::parse)),
                typed -> read(typed, LocalDate::parse).map(words::date).orElse(""));
    }

    static Entry moment(String name, DateTimePicker field, Words words) {
        return new Entry(
                name,
                field.getLabel(),
                () -> text(field, LocalDateTime::toString),
                typed -> fill(field, read(typed, LocalDateTime::parse)),
                typed -> read(typed, LocalDateTime::parse)
                        .map(moment -> words.moment(moment.toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                        .orElse(""));
    }

    static Entry yesOrNo(String name, Checkbox field, Words words) {
        return new Entry(
                name,
                field.getLabel(),
                () -> Boolean.toString(field.getValue()),
                typed -> field.setValue(Boolean.parseBoolean(typed)),
                typed -> words.of(Boolean.parseBoolean(typed) ? "shell.yes" : "shell.no"));
    }

    static <E extends Enum<E>> Entry constant(String name, Select<E> field, Class<E> type) {
        return chosen(
                name,
                field.getLabel(),
                field,
                new Known<>(
                        Enum::name,
                        key -> Enum.valueOf(type, key),
                        one -> field.getItemLabelGenerator().apply(one)));
    }

    /**
     * What can be chosen.
     *
     * @param key by which it is kept
     * @param of the one with that key; may find it unknown
     * @param said as it is called
     */
    record Known<T>(Function<T, String> key, Function<String, T> of, Function<T, String> said) {}

    static <T> Entry chosen(String name, String label, HasValue<?, T> field, Known<T> known) {
        return new Entry(
                name,
                label,
                () -> text(field, known.key()),
                typed -> fill(field, read(typed, known.of())),
                typed -> read(typed, known.of()).map(known.said()).orElse(""));
    }

    private static <T> String text(HasValue<?, T> field, Function<T, String> key) {
        return field.getOptionalValue().map(key).orElse("");
    }

    private static <T> void fill(HasValue<?, T> field, Optional<T> value) {
        value.ifPresentOrElse(field::setValue, field::clear);
    }

    // What can be chosen may have gone since it was written down.
    private static <T> Optional<T> read(String typed, Function<String, T> of) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(of.apply(typed));
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException unknown) {
            return Optional.empty();
        }
    }
}
