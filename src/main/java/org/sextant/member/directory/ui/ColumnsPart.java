package org.sextant.member.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sextant.member.directory.intake.Fact;
import org.sextant.member.directory.intake.Mapping;
import org.sextant.member.directory.intake.PeopleFile;
import org.sextant.shell.Words;

/** Which column says what: guessed, and to be put right. */
class ColumnsPart extends Div {

    private final transient Words words;
    private final transient PeopleFile file;
    private final transient Consumer<Mapping> changed;
    private transient Mapping mapping;

    ColumnsPart(PeopleFile file, Mapping guessed, Words words, Consumer<Mapping> changed) {
        this.words = words;
        this.file = file;
        this.mapping = guessed;
        this.changed = changed;
        addClassNames("form");
        add(new H3(words.of("directory.import.columns")), new Paragraph(words.of("directory.import.columns-text")));
        for (var fact : Fact.values()) {
            add(choice(fact));
        }
    }

    private Select<Integer> choice(Fact fact) {
        var column = new Select<Integer>();
        column.setLabel(words.of("directory.import.fact", fact));
        column.setItems(IntStream.range(0, file.head().size()).boxed().toList());
        column.setItemLabelGenerator(this::nameOf);
        column.setEmptySelectionAllowed(true);
        column.setEmptySelectionCaption(words.of("directory.import.nowhere"));
        mapping.of(fact).ifPresent(column::setValue);
        column.addValueChangeListener(change -> {
            mapping = mapping.with(fact, Optional.ofNullable(change.getValue()));
            changed.accept(mapping);
        });
        return column;
    }

    // A spreadsheet without a head has an address, or nothing, there. The empty choice is asked for its name, too.
    private String nameOf(@Nullable Integer index) {
        if (index == null) {
            return words.of("directory.import.nowhere");
        }
        var name = file.head().get(index);
        return name.isBlank() ? words.of("directory.import.column-number", "number", index + 1) : name;
    }

    Mapping mapping() {
        return mapping;
    }
}
