package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** One sentence for the public, in the language of whoever writes it: what was corrected, or why something was taken down. */
class NoteField extends TextArea {

    private static final int MOST = 300;

    private final transient Words words;

    NoteField(String label, String hint, Words words) {
        super(label);
        this.words = words;
        setHelperText(hint);
        setMaxLength(2 * MOST);
        addClassName("wide");
    }

    String typed() {
        return PlainText.line(getValue());
    }

    void check(FieldErrors errors, String empty) {
        errors.checkText(this, typed(), MOST, empty);
    }

    LocalizedText note() {
        return LocalizedText.of(words.language(), typed());
    }
}
