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
    private final String none;
    private final TextField field;
    private @Nullable LocalizedText before;

    /** @param none what is said when nothing is written */
    ShortText(String label, int most, String none, Words words) {
        this.words = words;
        this.most = most;
        this.none = none;
        field = new TextField(label);
        field.setMaxLength(2 * most);
    }

    ShortText hinting(String hint) {
        field.setHelperText(hint);
        return this;
    }

    TextField field() {
        return field;
    }

    void show(LocalizedText text) {
        before = text;
        field.setValue(text.in(words.language()));
    }

    void check(FieldErrors errors) {
        errors.checkText(field, typed(), most, none);
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
