package org.sextant.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sextant.shell.Words;

/**
 * Somebody else stored the same thing while one was writing: part by part what they wrote beside what stands in one's own fields, to choose from. Nothing is lost before.
 *
 * @param <W> what is written in the form
 */
public final class Conflict<W> extends Div {

    // What was typed may run the other way than the words around it, and a label takes no markup.
    private static final String ISOLATE = "\u2068";
    private static final String POP = "\u2069";

    private enum Whose {
        THEIRS,
        MINE
    }

    /**
     * Three states of it.
     *
     * @param read as it was when one began
     * @param theirs as it is stored now
     * @param mine as it stands in one's own fields
     */
    public record Versions<W>(W read, W theirs, W mine) {

        /** What they have changed, and what does not stand in one's own fields. */
        public List<Piece<W>> differences(List<Piece<W>> pieces) {
            return pieces.stream()
                    .filter(piece -> piece.differs(read, theirs) && piece.differs(mine, theirs))
                    .toList();
        }
    }

    private final transient Words words;
    private final transient Versions<W> versions;
    private final transient Map<Piece<W>, RadioButtonGroup<Whose>> choices = new LinkedHashMap<>();

    public Conflict(Versions<W> versions, List<Piece<W>> differences, Words words) {
        this.words = words;
        this.versions = versions;
        addClassNames("banner", "warn", "stack", "wide");
        getElement().setAttribute("role", "alert");
        var said = new Paragraph();
        said.getElement()
                .appendChild(ElementFactory.createStrong(words.of("shell.conflict.title")))
                .appendChild(Element.createText(" " + words.of("shell.conflict.text")));
        add(said);
        differences.forEach(piece -> add(new Div(choice(piece))));
    }

    // What one has not touched is theirs until one chooses otherwise.
    private RadioButtonGroup<Whose> choice(Piece<W> piece) {
        var choice = new RadioButtonGroup<Whose>(piece.name());
        choice.setItems(Whose.values());
        choice.setItemLabelGenerator(whose -> words.of("shell.conflict", whose, "said", said(piece, whose)));
        choice.setValue(piece.differs(versions.read(), versions.mine()) ? Whose.MINE : Whose.THEIRS);
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choices.put(piece, choice);
        return choice;
    }

    private String said(Piece<W> piece, Whose whose) {
        var said = piece.said().apply(whose == Whose.MINE ? versions.mine() : versions.theirs());
        return said.isEmpty() ? words.of("shell.conflict.nothing") : ISOLATE + said + POP;
    }

    private W mixed() {
        var mixed = versions.mine();
        for (var choice : choices.entrySet()) {
            if (choice.getValue().getValue() == Whose.THEIRS) {
                mixed = choice.getKey().taken().apply(mixed, versions.theirs());
            }
        }
        return mixed;
    }

    /**
     * Offers the three ways out.
     *
     * @param store is given what shall stand
     * @param show is given what shall be in the fields, with nothing to be stored
     */
    public Conflict<W> offering(Consumer<W> store, Consumer<W> show) {
        var chosen = new Button(words.of("shell.conflict.keep-chosen"), click -> store.accept(mixed()));
        chosen.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var acts = new Div(
                chosen,
                new Button(words.of("shell.conflict.keep-mine"), click -> store.accept(versions.mine())),
                new Button(words.of("shell.conflict.take-theirs"), click -> show.accept(versions.theirs())));
        acts.addClassName("row");
        add(acts);
        return this;
    }
}
