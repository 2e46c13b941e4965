package org.sextant.campaign.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.sextant.campaign.Reason;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.PlainText;

/** Why somebody brings a campaign from one stage to another; the team reads it. */
class ReasonField extends TextArea {

    private final transient Words words;

    ReasonField(String label, Words words) {
        super(label);
        this.words = words;
        setHelperText(words.of("campaign.reason.hint"));
        setMaxLength(2 * Reason.MOST);
        addClassName("wide");
    }

    void check(FieldErrors errors) {
        errors.checkText(this, PlainText.lines(getValue()), Reason.MOST, words.of("campaign.reason.none"));
    }

    Reason reason() {
        return new Reason(getValue());
    }
}
