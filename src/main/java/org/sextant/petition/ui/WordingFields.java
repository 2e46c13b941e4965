package org.sextant.petition.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.PetitionText;
import org.sextant.petition.WordingSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Typing;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/** The fields of one language: whom the petition speaks to, its title, its text. */
final class WordingFields extends Div {

    private final Language language;
    private final Words words;
    private final TextField addressee = new TextField();
    private final TextField title = new TextField();
    private final TextArea body = new TextArea();

    WordingFields(Language language, Words words) {
        this.language = language;
        this.words = words;
        addClassName("stack");
        body.setMinRows(8);
        prepare(addressee, "petition.work.field.addressee", PetitionPlan.MAX_ADDRESSEE);
        prepare(title, "petition.work.field.title", PetitionText.MAX_TITLE);
        prepare(body, "petition.work.field.body", PetitionText.MAX_BODY);
        add(addressee, title, body);
    }

    private void prepare(TextFieldBase<?, String> field, String key, int most) {
        field.setLabel(words.of(key, "language", words.nameOf(language)));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        count(field, most);
        field.addValueChangeListener(change -> count(field, most));
        field.addClassName("wide");
        Typing.in(language, field);
    }

    private void count(TextFieldBase<?, String> field, int most) {
        field.setHelperText(words.of(
                "petition.work.field.used",
                "used",
                words.number(PlainText.length(field.getValue())),
                "most",
                words.number(most)));
    }

    void fill(PetitionSummary petition) {
        addressee.setValue(petition.newestPlea().addressee().exactly(language).orElse(""));
        var text = petition.newest(language).map(WordingSummary::text);
        title.setValue(text.map(PetitionText::title).orElse(""));
        body.setValue(text.map(PetitionText::body).orElse(""));
    }

    void setReadOnly(boolean fixed) {
        addressee.setReadOnly(fixed);
        title.setReadOnly(fixed);
        body.setReadOnly(fixed);
    }

    PetitionWriting.Wording writing() {
        return new PetitionWriting.Wording(addressee.getValue(), title.getValue(), body.getValue());
    }

    void write(PetitionWriting.Wording writing) {
        addressee.setValue(writing.addressee());
        title.setValue(writing.title());
        body.setValue(writing.body());
    }

    /** Looks after what is wrong; a translation may be missing altogether, the original may not. */
    void check(FieldErrors errors, boolean original) {
        checkLength(errors, addressee, PetitionPlan.MAX_ADDRESSEE);
        checkLength(errors, title, PetitionText.MAX_TITLE);
        checkLength(errors, body, PetitionText.MAX_BODY);
        if (original) {
            require(errors, addressee, "petition.work.wrong.addressee");
        }
        if (original || !isEmpty()) {
            require(errors, title, "petition.work.wrong.title");
            require(errors, body, "petition.work.wrong.body");
        }
    }

    private <F extends TextFieldBase<F, String>> void require(FieldErrors errors, F field, String key) {
        if (PlainText.line(field.getValue()).isEmpty()) {
            errors.at(field, words.of(key, "language", words.nameOf(language)));
        }
    }

    private <F extends TextFieldBase<F, String>> void checkLength(FieldErrors errors, F field, int most) {
        var length = PlainText.length(PlainText.lines(field.getValue()));
        if (length > most) {
            errors.at(
                    field,
                    words.of(
                            "petition.work.wrong.long",
                            "field",
                            field.getLabel(),
                            "most",
                            words.number(most),
                            "used",
                            words.number(length)));
        }
    }

    boolean isEmpty() {
        return Stream.of(title, body)
                .allMatch(field -> PlainText.line(field.getValue()).isEmpty());
    }

    /** To be asked once {@link #check} has found nothing. */
    Optional<PetitionText> text() {
        return isEmpty() ? Optional.empty() : Optional.of(new PetitionText(title.getValue(), body.getValue()));
    }

    String addressee() {
        return PlainText.line(addressee.getValue());
    }

    String title() {
        return title.getValue();
    }

    /** To be read beside a translation, as it stands in the fields now. */
    Div asTyped() {
        var heading = new Paragraph(title.getValue());
        heading.addClassName("title");
        var reading = new Div(new Paragraph(addressee()), heading, new Paragraph(body.getValue()));
        reading.addClassNames("say", "wording");
        reading.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        return reading;
    }

    void onChange(Runnable then) {
        Stream.<HasValue<?, String>>of(addressee, title, body)
                .forEach(field -> field.addValueChangeListener(change -> then.run()));
    }
}
