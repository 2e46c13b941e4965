package org.sextant.campaign.ui;

import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A part of the form about which two people can differ.
 *
 * @param name as its field is called
 * @param value what is compared
 * @param said the value, to be read; empty for none
 * @param taken the first writing, with this part of the second
 */
record Piece(
        String name, Function<Writing, Object> value, Function<Writing, String> said, BinaryOperator<Writing> taken) {

    boolean differs(Writing one, Writing other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }
}
