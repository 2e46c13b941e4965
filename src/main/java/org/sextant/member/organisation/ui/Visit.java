package org.sextant.member.organisation.ui;

import org.sextant.member.OrganisationSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;

/**
 * Somebody looks at an organisation.
 *
 * @param again shows the page anew, after something has changed
 */
record Visit(Desk desk, OrganisationSummary organisation, Runnable again) {

    Words words() {
        return desk.words();
    }

    PersonId person() {
        return desk.person();
    }
}
