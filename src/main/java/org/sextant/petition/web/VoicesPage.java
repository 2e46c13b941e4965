package org.sextant.petition.web;

import java.util.List;
import org.sextant.petition.signing.Voices;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.Principle;

/** Who signed and why, a page of it. */
record VoicesPage(PageFrame frame, Shown shown, Voices.Page list) {

    static String path(Shown shown, int number) {
        return PetitionPage.pathOf(shown) + "/voices" + (number == 1 ? "" : "?page=" + number);
    }

    List<Principle> signs() {
        return List.of(shown.campaign().principle());
    }

    String to(int number) {
        return frame.to(path(shown, number));
    }
}
