package org.sextant.confirmation.web;

import java.util.List;
import org.sextant.confirmation.Confirmable;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Principle;

/**
 * The page behind a mailed link.
 *
 * @param tooMany whether the button was pressed, and others on the same network had pressed theirs too often
 */
record ConfirmPage(PageFrame frame, Confirmable thing, boolean tooMany) {

    List<Principle> signs() {
        return List.of(thing.principle());
    }

    String name() {
        return thing.name().in(frame.language());
    }

    Language nameLanguage() {
        return thing.name().spokenIn(frame.language());
    }
}
