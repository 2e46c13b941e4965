package org.sextant.treaty.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.sextant.shell.Words;
import org.sextant.shell.ui.CsvField;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Typing;
import org.sextant.treaty.PartialDate;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.listing.Fault;
import org.sextant.treaty.listing.ListReader;
import org.sextant.treaty.listing.ListUpdates;
import org.sextant.treaty.listing.Proposal;
import org.sextant.treaty.listing.ProposeList;
import org.sextant.treaty.listing.Reading;
import org.sextant.vocabulary.PlainText;

/** Brings a newer list: first one sees what it would change, then one asks a second person. */
class ListForm extends Section {

    private final transient Editor editor;
    private final transient Words words;
    private final transient ListUpdates updates;
    private final transient Named named;
    private final FieldErrors errors;
    private final ComboBox<Treaty> treaty = new ComboBox<>();
    private final TextField asOf = new TextField();
    private final TextField source = new TextField();
    private final Checkbox complete = new Checkbox();
    private final TextArea csv = new TextArea();
    private final CsvField file;
    private final Div outcome = new Div();

    ListForm(Editor editor, ListUpdates updates, Named named) {
        this.editor = editor;
        this.words = editor.words();
        this.updates = updates;
        this.named = named;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        file = new CsvField(words.of("treaty.lists.file.hint"), ListReader.LONGEST, words, this::take);
        describe();
        var compare = new Button(words.of("treaty.lists.compare"), click -> compare());
        var propose = new Button(words.of("treaty.lists.propose"), click -> propose());
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(propose, compare);
        foot.addClassName("actions");
        outcome.addClassNames("stack", "wide");
        outcome.getElement().setAttribute("role", "status");
        var form = new Div(errors, treaty, asOf, source, complete, file, csv, foot);
        form.addClassName("form");
        addClassNames("part", "stack");
        add(new H2(words.of("treaty.lists.form")), form, outcome);
    }

    private void describe() {
        treaty.setLabel(words.of("treaty.column.treaty"));
        treaty.setItems(named.treaties());
        treaty.setItemLabelGenerator(one -> one.called().in(words.language()));
        treaty.setValue(named.treaties().getFirst());
        asOf.setLabel(words.of("treaty.lists.as-of"));
        asOf.setHelperText(words.of("treaty.lists.as-of.hint"));
        asOf.setMaxLength("2025-04-30".length());
        source.setLabel(words.of("treaty.column.source"));
        source.setMaxLength(2 * ProposeList.SOURCE_LENGTH);
        complete.setLabel(words.of("treaty.lists.complete"));
        csv.setLabel(words.of("treaty.lists.csv"));
        csv.setHelperText(words.of("treaty.lists.csv.hint"));
        csv.setMaxLength(ListReader.LONGEST);
        csv.setMaxRows(12);
        Typing.leftToRight(csv);
    }

    // Where it can be looked at, and put right by hand.
    private void take() {
        if (!file.text().isEmpty()) {
            csv.setValue(file.text());
            outcome.removeAll();
        }
    }

    private void compare() {
        outcome.removeAll();
        if (!isFilled()) {
            return;
        }
        switch (updates.read(list(), editor.person())) {
            case Reading.Good(var commitments) ->
                outcome.add(new ChangesTable(updates.changes(list(), commitments, editor.person()), named, words));
            case Reading.Faulty(var faults) -> refuse(faults);
        }
    }

    private void propose() {
        outcome.removeAll();
        if (!isFilled()) {
            return;
        }
        switch (updates.propose(list(), editor.person())) {
            case Proposal.Made _ -> {
                csv.clear();
                file.clear();
                Notes.done(words.of("treaty.lists.propose.done"));
                editor.again().run();
            }
            case Proposal.Same _ -> refuse("treaty.lists.same");
            case Proposal.Ahead _ -> refuseAsOf("treaty.lists.ahead");
            case Proposal.Older _ -> refuseAsOf("treaty.lists.older");
            case Proposal.Refused(var faults) -> refuse(faults);
        }
    }

    private void refuseAsOf(String key) {
        errors.at(asOf, words.of(key));
        errors.show();
    }

    private void refuse(String key) {
        errors.at(csv, words.of(key));
        errors.show();
    }

    private void refuse(List<Fault> faults) {
        refuse("treaty.lists.faulty");
        outcome.add(new FaultList(faults, words));
    }

    private boolean isFilled() {
        errors.clear();
        if (treaty.isEmpty()) {
            errors.at(treaty, words.of("treaty.form.aim.none"));
        }
        if (PartialDate.parse(asOf.getValue()).isEmpty()) {
            errors.at(asOf, words.of("treaty.lists.as-of.shape"));
        }
        errors.checkText(
                source,
                PlainText.line(source.getValue()),
                ProposeList.SOURCE_LENGTH,
                words.of("treaty.form.source.none"));
        if (csv.getValue().isBlank()) {
            errors.at(csv, words.of("treaty.lists.csv.none"));
        }
        return errors.none();
    }

    private ProposeList list() {
        return new ProposeList(
                treaty.getValue().id(),
                PartialDate.parse(asOf.getValue()).orElseThrow(),
                complete.getValue(),
                source.getValue(),
                csv.getValue());
    }
}
