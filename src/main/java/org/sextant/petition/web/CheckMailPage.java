package org.sextant.petition.web;

import org.sextant.shell.PageFrame;

/** What to do once one has signed. The same for everybody: it knows nothing of who signed. */
record CheckMailPage(PageFrame frame, Shown shown) {

    String petition() {
        return frame.to(PetitionPage.pathOf(shown));
    }
}
