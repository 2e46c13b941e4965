package org.sextant.reference.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.sextant.reference.Fault;
import org.sextant.reference.Proposal;
import org.sextant.reference.ProposeFile;
import org.sextant.reference.Reading;
import org.sextant.reference.ReferenceFile;
import org.sextant.reference.ReferenceUpdates;
import org.sextant.shell.Words;
import org.sextant.shell.ui.CsvField;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Pickers;
import org.sextant.vocabulary.PlainText;

/** Brings a newer file: first one sees what it would change, then one asks a second person. */
class FileForm extends Section {

    private final transient Keeper keeper;
    private final transient Words words;
    private final transient ReferenceUpdates updates;
    private final FieldErrors errors;
    private final Select<ReferenceFile> file = new Select<>();
    private final DatePicker asOf;
    private final TextField source = new TextField();
    private final CsvField csv;
    private final Div outcome = new Div();

    FileForm(Keeper keeper, ReferenceView.Shelf shelf) {
        this.keeper = keeper;
        this.words = keeper.words();
        this.updates = shelf.updates();
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        asOf = Pickers.day(words.of("reference.as-of"), words);
        asOf.setHelperText(words.of("reference.as-of.hint"));
        asOf.setMax(keeper.desk().today(shelf.clock()));
        csv = new CsvField(words.of("reference.csv.hint"), ReferenceUpdates.LONGEST, words, this::compare);
        describe(shelf.files().all());
        var propose = new Button(words.of("reference.propose"), click -> propose());
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(propose);
        foot.addClassName("actions");
        outcome.addClassNames("stack", "wide");
        outcome.getElement().setAttribute("role", "status");
        var form = new Div(errors, file, asOf, source, csv, foot);
        form.addClassName("form");
        addClassNames("part", "stack");
        add(new H2(words.of("reference.form")), form, outcome);
    }

    private void describe(List<ReferenceFile> files) {
        file.setLabel(words.of("reference.file"));
        file.setItems(files);
        file.setItemLabelGenerator(one -> one.title(words));
        file.setValue(files.getFirst());
        file.addValueChangeListener(change -> compare());
        source.setLabel(words.of("reference.source"));
        source.setMaxLength(2 * ProposeFile.SOURCE_LENGTH);
    }

    private void compare() {
        outcome.removeAll();
        if (csv.text().isEmpty()) {
            return;
        }
        var name = file.getValue().name();
        switch (updates.read(name, csv.text(), keeper.person())) {
            case Reading.Good(var lines) ->
                outcome.add(new DifferenceTable(updates.compare(name, lines, keeper.person()), words));
            case Reading.Faulty(var faults) -> show(faults);
        }
    }

    private void propose() {
        if (!isFilled()) {
            return;
        }
        switch (updates.propose(proposed(), keeper.person())) {
            case Proposal.Made _ -> {
                csv.clear();
                outcome.removeAll();
                Notes.done(words.of("reference.propose.done"));
                keeper.again().run();
            }
            case Proposal.Same _ -> refuse("reference.same");
            case Proposal.Ahead _ -> refuseDay("reference.ahead");
            case Proposal.Older _ -> refuseDay("reference.older");
            case Proposal.Refused(var faults) -> {
                refuse("reference.faulty");
                show(faults);
            }
        }
    }

    private void refuse(String key) {
        errors.whole(words.of(key));
        errors.show();
    }

    private void refuseDay(String key) {
        errors.at(asOf, words.of(key));
        errors.show();
    }

    private void show(List<Fault> faults) {
        outcome.removeAll();
        var list = new UnorderedList();
        faults.forEach(fault -> list.add(
                new ListItem(words.of("reference.fault", fault.kind(), "line", fault.line(), "shown", fault.shown()))));
        outcome.add(list);
    }

    private boolean isFilled() {
        errors.clear();
        if (asOf.isEmpty()) {
            errors.at(asOf, words.of("reference.as-of.none"));
        }
        errors.checkText(
                source,
                PlainText.line(source.getValue()),
                ProposeFile.SOURCE_LENGTH,
                words.of("reference.source.none"));
        if (csv.text().isEmpty()) {
            errors.whole(words.of("reference.csv.none"));
        }
        return errors.none();
    }

    private ProposeFile proposed() {
        return new ProposeFile(file.getValue().name(), asOf.getValue(), source.getValue(), csv.text());
    }
}
