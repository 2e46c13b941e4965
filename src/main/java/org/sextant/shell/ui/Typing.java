package org.sextant.shell.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import org.sextant.vocabulary.Language;

/** How a field is typed in. */
public final class Typing {

    private Typing() {}

    /** What is typed there is in that language and runs in its direction; the label above it stays the reader's. */
    public static void in(Language language, TextFieldBase<?, String> field) {
        field.addAttachListener(attached -> field.getElement()
                .executeJs(
                        "this.updateComplete.then(() => { this.inputElement.lang = $0; this.inputElement.dir = $1; })",
                        language.tag(),
                        language.direction()));
    }

    /** An address or a code runs from left to right, whatever the reader's language. */
    public static void leftToRight(TextFieldBase<?, String> field) {
        field.getElement().executeJs("this.updateComplete.then(() => { this.inputElement.dir = 'ltr'; })");
    }
}
