package org.sextant.treaty.ui;

import org.sextant.member.Mandates;
import org.sextant.member.Reach;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.treaty.TreatyRight;
import org.sextant.vocabulary.PersonId;

/**
 * Who works on treaties.
 *
 * @param reach for which States they may record, or propose
 * @param confirms whether they can be the second person
 * @param again draws the page anew, after something has changed
 */
record Editor(Desk desk, Reach reach, boolean confirms, Runnable again) {

    /** @param right to record, or to propose */
    static Editor of(Desk desk, Mandates mandates, Right right, Runnable again) {
        return new Editor(
                desk,
                Reach.of(mandates.of(desk.person()), right),
                mandates.allows(desk.person(), TreatyRight.CONFIRM),
                again);
    }

    boolean edits() {
        return !reach.isNowhere();
    }

    Words words() {
        return desk.words();
    }

    PersonId person() {
        return desk.person();
    }
}
