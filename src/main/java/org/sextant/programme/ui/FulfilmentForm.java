package org.sextant.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.fulfilment.FulfilmentInTheFuture;
import org.sextant.programme.fulfilment.Fulfilments;
import org.sextant.programme.fulfilment.RecordFulfilment;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Pickers;
import org.sextant.shell.ui.Typing;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.WebAddress;

/** Records that a demand is met in a place. */
class FulfilmentForm extends Section {

    private final transient Room room;
    private final transient Words words;
    private final transient Fulfilments fulfilments;
    private final FieldErrors errors;
    private final ComboBox<DemandSummary> demand = new ComboBox<>();
    private final Paragraph met = new Paragraph();
    private final ComboBox<Place> place = new ComboBox<>();
    private final DatePicker day;
    private final TextField source = new TextField();
    private final TextField link = new TextField();

    /** @param again draws the page anew, after something has changed */
    record Room(Desk desk, Runnable again, Clock clock) {}

    FulfilmentForm(Room room, Fulfilments fulfilments, Named named) {
        this.room = room;
        this.words = room.desk().words();
        this.fulfilments = fulfilments;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        day = Pickers.day(words.of("programme.fulfilled.day"), words);
        day.setMax(room.desk().today(room.clock()));
        offer(named);
        describe();
        var record = new Button(words.of("programme.fulfilled.record"), click -> record());
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(record);
        foot.addClassName("actions");
        var form = new Div(errors, demand, met, place, day, source, link, foot);
        form.addClassName("form");
        addClassNames("part", "stack");
        add(new H2(words.of("programme.fulfilled.form")), form);
    }

    private void offer(Named named) {
        demand.setLabel(words.of("programme.fulfilled.demand"));
        demand.setItems(named.demands());
        demand.setItemLabelGenerator(one -> one.title().in(words.language()));
        demand.addClassName("wide");
        // How one knows it: who records it reads that first.
        met.addClassNames("hint", "wide");
        met.setVisible(false);
        demand.addValueChangeListener(change -> {
            met.setVisible(change.getValue() != null);
            met.setText(
                    change.getValue() == null
                            ? ""
                            : words.of(
                                    "programme.fulfilled.criterion",
                                    "met",
                                    change.getValue().met().in(words.language())));
        });
        place.setLabel(words.of("programme.fulfilled.place"));
        place.setItems(named.places(words.language()));
        place.setItemLabelGenerator(one -> one.in(words.language()));
    }

    private void describe() {
        source.setLabel(words.of("programme.fulfilled.source"));
        source.setHelperText(words.of("programme.fulfilled.source.hint"));
        source.setMaxLength(2 * RecordFulfilment.SOURCE_LENGTH);
        source.addClassName("wide");
        link.setLabel(words.of("programme.fulfilled.link"));
        link.setHelperText(words.of("programme.fulfilled.link.hint"));
        link.setMaxLength(RecordFulfilment.LINK_LENGTH);
        link.addClassName("wide");
        Typing.leftToRight(link);
    }

    private void record() {
        errors.clear();
        check();
        if (!errors.none()) {
            return;
        }
        try {
            fulfilments.record(made(), room.desk().person());
        } catch (FulfilmentInTheFuture early) {
            errors.at(day, words.of("programme.fulfilled.day.future"));
        }
        if (errors.none()) {
            demand.clear();
            place.clear();
            day.clear();
            source.clear();
            link.clear();
            Notes.done(words.of("programme.fulfilled.recorded-now"));
            room.again().run();
        }
    }

    private void check() {
        if (demand.isEmpty()) {
            errors.at(demand, words.of("programme.fulfilled.demand.none"));
        }
        if (place.isEmpty()) {
            errors.at(place, words.of("programme.fulfilled.place.none"));
        }
        if (day.isEmpty()) {
            errors.at(day, words.of("programme.fulfilled.day.none"));
        }
        errors.checkText(
                source,
                PlainText.line(source.getValue()),
                RecordFulfilment.SOURCE_LENGTH,
                words.of("programme.fulfilled.source.none"));
        if (link().isEmpty()) {
            errors.at(link, words.of("programme.fulfilled.link.wrong"));
        }
    }

    private RecordFulfilment made() {
        return new RecordFulfilment(
                demand.getValue().id(),
                place.getValue().code(),
                day.getValue(),
                source.getValue(),
                link().orElseThrow());
    }

    private Optional<WebAddress> link() {
        return WebAddress.of(link.getValue(), RecordFulfilment.LINK_LENGTH);
    }
}
