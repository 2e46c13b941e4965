package org.sextant.treaty.ui;

import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;

/**
 * Who works on treaties.
 *
 * @param edits whether they may record and propose; else they confirm only
 * @param again draws the page anew, after something has changed
 */
record Editor(Desk desk, boolean edits, Runnable again) {

    Words words() {
        return desk.words();
    }

    PersonId person() {
        return desk.person();
    }
}
