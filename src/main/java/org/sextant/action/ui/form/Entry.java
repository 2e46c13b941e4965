package org.sextant.action.ui.form;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.sextant.shell.ui.Piece;

/**
 * An entry of the form as text, to be kept, compared with what another wrote, and put back.
 *
 * @param label as its field is called
 * @param typed what stands there; empty for nothing
 * @param fill puts it there
 * @param said what was typed, to be read
 */
record Entry(String name, String label, Supplier<String> typed, Consumer<String> fill, UnaryOperator<String> said) {

    Piece<PlanWriting> piece() {
        return new Piece<>(
                label,
                writing -> writing.of(name),
                writing -> said.apply(writing.of(name)),
                (mine, theirs) -> mine.with(name, theirs.of(name)));
    }
}
