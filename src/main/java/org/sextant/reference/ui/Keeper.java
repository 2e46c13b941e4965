package org.sextant.reference.ui;

import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;

/**
 * Who works on files.
 *
 * @param edits whether they may propose; else they confirm only
 * @param again draws the page anew, after something has changed
 */
record Keeper(Desk desk, boolean edits, Runnable again) {

    Words words() {
        return desk.words();
    }

    PersonId person() {
        return desk.person();
    }
}
