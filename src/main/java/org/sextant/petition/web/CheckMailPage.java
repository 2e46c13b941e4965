package org.sextant.petition.web;

import org.sextant.shell.PageFrame;

/**
 * What to do once one has signed. The same for everybody: it knows nothing of who signed.
 *
 * @param framed whether it stands within other people's pages
 */
record CheckMailPage(PageFrame frame, Shown shown, boolean framed) {

    String petition() {
        return framed
                ? EmbedPages.pathOf(shown.petition().slug()) + "?lang="
                        + frame.language().tag()
                : frame.to(PetitionPage.pathOf(shown));
    }
}
