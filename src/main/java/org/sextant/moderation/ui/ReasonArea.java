package org.sextant.moderation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.sextant.moderation.Reason;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** Where one writes why. */
class ReasonArea extends TextArea {

    ReasonArea(String label, String hint) {
        super(label);
        setHelperText(hint);
        setMaxLength(Reason.LENGTH);
    }

    /** What was written; said at the field where it is nothing. */
    Optional<Reason> read(FieldErrors errors, Words words) {
        var reason = Reason.parse(getValue());
        if (reason.isEmpty()) {
            errors.at(this, words.of("moderation.reason.missing", "most", Reason.LENGTH));
        }
        return reason;
    }
}
