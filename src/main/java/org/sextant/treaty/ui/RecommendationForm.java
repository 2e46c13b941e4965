package org.sextant.treaty.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Pickers;
import org.sextant.shell.ui.Typing;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.recommendation.RecommendationInTheFuture;
import org.sextant.treaty.recommendation.Recommendations;
import org.sextant.treaty.recommendation.RecordRecommendation;
import org.sextant.treaty.recommendation.ReviewBody;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.WebAddress;

/** Records what a body of review recommended to a State. */
class RecommendationForm extends Section {

    private final transient Editor editor;
    private final transient Words words;
    private final transient Recommendations recommendations;
    private final FieldErrors errors;
    private final ComboBox<Treaty> treaty = new ComboBox<>();
    private final ComboBox<Place> state = new ComboBox<>();
    private final ComboBox<ReviewBody> body = new ComboBox<>();
    private final DatePicker day;
    private final TextField source = new TextField();
    private final TextField link = new TextField();

    RecommendationForm(Editor editor, Recommendations recommendations, Named named, Clock clock) {
        this.editor = editor;
        this.words = editor.words();
        this.recommendations = recommendations;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        day = Pickers.day(words.of("treaty.recommendations.day"), words);
        day.setMax(editor.desk().today(clock));
        offer(named);
        describe();
        var record = new Button(words.of("treaty.form.act"), click -> record());
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(record);
        foot.addClassName("actions");
        var form = new Div(errors, treaty, state, body, day, source, link, foot);
        form.addClassName("form");
        addClassNames("part", "stack");
        add(new H2(words.of("treaty.recommendations.form")), form);
    }

    private void offer(Named named) {
        treaty.setLabel(words.of("treaty.column.treaty"));
        treaty.setItems(named.treaties());
        treaty.setItemLabelGenerator(one -> one.called().in(words.language()));
        treaty.setValue(named.treaties().getFirst());
        state.setLabel(words.of("treaty.column.state"));
        state.setItems(named.states(words.language()).stream()
                .filter(place -> editor.reach().includes(place.code()))
                .toList());
        state.setItemLabelGenerator(place -> place.in(words.language()));
        body.setLabel(words.of("treaty.recommendations.body"));
        body.setItems(ReviewBody.values());
        body.setItemLabelGenerator(one -> words.of("treaty.body", one));
    }

    private void describe() {
        source.setLabel(words.of("treaty.column.source"));
        source.setHelperText(words.of("treaty.recommendations.source.hint"));
        source.setMaxLength(2 * RecordRecommendation.SOURCE_LENGTH);
        source.addClassName("wide");
        link.setLabel(words.of("treaty.recommendations.link"));
        link.setHelperText(words.of("treaty.recommendations.link.hint"));
        link.setMaxLength(RecordRecommendation.LINK_LENGTH);
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
            recommendations.record(made(), editor.person());
        } catch (RecommendationInTheFuture early) {
            errors.at(day, words.of("treaty.recommendations.day.future"));
        }
        if (errors.none()) {
            state.clear();
            day.clear();
            source.clear();
            link.clear();
            Notes.done(words.of("treaty.form.done"));
            editor.again().run();
        }
    }

    private void check() {
        if (treaty.isEmpty()) {
            errors.at(treaty, words.of("treaty.recommendations.treaty.none"));
        }
        if (state.isEmpty()) {
            errors.at(state, words.of("treaty.recommendations.state.none"));
        }
        if (body.isEmpty()) {
            errors.at(body, words.of("treaty.recommendations.body.none"));
        }
        if (day.isEmpty()) {
            errors.at(day, words.of("treaty.recommendations.day.none"));
        }
        errors.checkText(
                source,
                PlainText.line(source.getValue()),
                RecordRecommendation.SOURCE_LENGTH,
                words.of("treaty.form.source.none"));
        if (link().isEmpty()) {
            errors.at(link, words.of("treaty.recommendations.link.wrong"));
        }
    }

    private RecordRecommendation made() {
        return new RecordRecommendation(
                treaty.getValue().id(),
                state.getValue().code(),
                body.getValue(),
                day.getValue(),
                source.getValue(),
                link().orElseThrow());
    }

    private Optional<WebAddress> link() {
        return WebAddress.of(link.getValue(), RecordRecommendation.LINK_LENGTH);
    }
}
