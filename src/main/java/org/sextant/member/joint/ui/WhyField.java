package org.sextant.member.joint.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.sextant.member.joint.Why;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.PlainText;

/** Why somebody proposes an act, or stops it; those read it whom it concerns. */
class WhyField extends TextArea {

    private final transient Words words;

    WhyField(String label, Words words) {
        super(label);
        this.words = words;
        setHelperText(words.of("joint.why.hint"));
        setMaxLength(2 * Why.MOST);
        addClassName("wide");
    }

    void check(FieldErrors errors) {
        errors.checkText(this, PlainText.lines(getValue()), Why.MOST, words.of("joint.why.none"));
    }

    Why why() {
        return new Why(getValue());
    }
}
