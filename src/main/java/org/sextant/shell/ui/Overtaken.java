package org.sextant.shell.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.sextant.shell.Words;

/**
 * The place in a form where one chooses when somebody else was faster; empty until then.
 *
 * @param <W> what is written in the form
 */
public final class Overtaken<W> extends Div {

    private final transient Words words;

    public Overtaken(Words words) {
        this.words = words;
        addClassName("wide");
        setVisible(false);
    }

    /**
     * Asks which shall stand, where both differ; where they do not, nobody is asked and mine does.
     *
     * @param store is given what shall stand
     * @param show is given what shall be in the fields, with nothing to be stored
     */
    public void ask(Conflict.Versions<W> versions, List<Piece<W>> pieces, Consumer<W> store, Consumer<W> show) {
        var differences = versions.differences(pieces);
        if (differences.isEmpty()) {
            store.accept(versions.mine());
            return;
        }
        removeAll();
        add(new Conflict<>(versions, differences, words).offering(leaving(store), leaving(show)));
        setVisible(true);
        scrollIntoView();
    }

    private Consumer<W> leaving(Consumer<W> then) {
        return chosen -> {
            removeAll();
            setVisible(false);
            then.accept(chosen);
        };
    }
}
