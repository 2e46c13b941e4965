package org.sextant.shell.ui;

import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A part of a form about which two people can differ.
 *
 * @param <W> what is written in the form
 * @param name as its field is called
 * @param value what is compared
 * @param said the value, to be read; empty for none
 * @param taken the first writing, with this part of the second
 */
public record Piece<W>(String name, Function<W, Object> value, Function<W, String> said, BinaryOperator<W> taken) {

    /** One whose value is itself what is read. */
    public static <W> Piece<W> ofText(String name, Function<W, String> text, BinaryOperator<W> taken) {
        return new Piece<>(name, text::apply, text, taken);
    }

    public boolean differs(W one, W other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }
}
