package org.sextant.campaign.endorsement.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sextant.campaign.endorsement.Reservation;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** A reservation in the reader's language, and behind a summary in the others. */
class ReservationFields extends Div {

    private final transient Words words;
    private final transient Map<Language, TextArea> fields = new EnumMap<>(Language.class);
    private final Details others = new Details();

    ReservationFields(Words words) {
        this.words = words;
        addClassNames("wide", "stack", "tight");
        for (var language : Language.values()) {
            fields.put(language, field(language));
        }
        var own = fields.get(words.language());
        if (own != null) {
            own.setHelperText(words.of("endorsement.form.reservation.hint"));
            add(own);
        }
        var more = new Div();
        more.addClassNames("stack", "tight");
        fields.forEach((language, field) -> {
            if (language != words.language()) {
                more.add(field);
            }
        });
        others.setSummaryText(words.of("endorsement.form.languages"));
        others.add(more);
        add(others);
    }

    private TextArea field(Language language) {
        var field = new TextArea(words.of("endorsement.form.reservation", "language", words.nameOf(language)));
        field.setMaxLength(2 * Reservation.MOST);
        field.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        field.setWidthFull();
        return field;
    }

    void fill(Optional<Reservation> said) {
        fields.forEach((language, field) ->
                field.setValue(said.flatMap(reservation -> reservation.text().exactly(language))
                        .orElse("")));
    }

    Map<Language, String> writing() {
        var typed = new EnumMap<Language, String>(Language.class);
        fields.forEach((language, field) -> typed.put(language, field.getValue()));
        return typed;
    }

    void write(Map<Language, String> typed) {
        fields.forEach((language, field) -> field.setValue(typed.getOrDefault(language, "")));
    }

    void check(FieldErrors errors) {
        fields.forEach((language, field) -> {
            if (PlainText.length(PlainText.lines(field.getValue())) > Reservation.MOST) {
                others.setOpened(others.isOpened() || language != words.language());
                errors.at(field, words.of("shell.fields.too-long", "most", Reservation.MOST));
            }
        });
    }

    Optional<Reservation> reservation() {
        var texts = new EnumMap<Language, String>(Language.class);
        fields.forEach((language, field) -> texts.put(language, PlainText.lines(field.getValue())));
        return texts.values().stream().allMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of(new Reservation(new LocalizedText(texts)));
    }
}
