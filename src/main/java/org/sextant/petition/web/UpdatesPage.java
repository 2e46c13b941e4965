package org.sextant.petition.web;

import java.util.List;
import org.sextant.petition.signing.Consent;
import org.sextant.petition.signing.Consents;
import org.sextant.shell.PageFrame;

/** What a signer asked to hear, each with a button that stops it. */
record UpdatesPage(PageFrame frame, Consents.Held held, String token) {

    List<Consent> consents() {
        return held.consents();
    }

    /** The address of the buttons. */
    String here() {
        return frame.to("/updates/" + token);
    }

    /** What a button says that it stops. */
    String from(Consent consent) {
        return consent.from().map(Object::toString).orElse("petition");
    }
}
