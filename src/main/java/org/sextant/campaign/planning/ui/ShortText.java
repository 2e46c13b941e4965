package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** A line that is written in the reader's language; what it says in others stays. */
class ShortText {

    private final Words words;
    private final int most;
    private final TextField field;
    private @Nullable LocalizedText before;

    ShortText(String label, String hint, int most, Words words) {
        this.words = words;
        this.most = most;
        field = new TextField(label);
        field.setMaxLength(2 * most);
        if (!hint.isEmpty()) {
            field.setHelperText(hint);
        }
    }

    TextField field() {
        return field;
    }

    void show(LocalizedText text) {
        before = text;
        field.setValue(text.in(words.language()));
    }

    void check(FieldErrors errors) {
        if (typed().isEmpty()) {
            errors.at(field, words.of("planning.form.text.none"));
        } else if (PlainText.length(typed()) > most) {
            errors.at(field, words.of("planning.form.too-long", "most", most));
        }
    }

    private String typed() {
        return PlainText.line(field.getValue());
    }

    LocalizedText text() {
        return Optional.ofNullable(before)
                .filter(text -> !typed().equals(text.in(words.language())))
                .map(text -> text.with(words.language(), typed()))
                .or(() -> Optional.ofNullable(before))
                .orElseGet(() -> LocalizedText.of(words.language(), typed()));
    }
}
