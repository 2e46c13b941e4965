package org.sextant.petition.supporter.web;

import org.sextant.shell.PageFrame;

/** Not now: what was typed is given back. */
record AgainPage(PageFrame frame, String text, SupporterForm form) {

    String action() {
        return frame.to(frame.path());
    }
}
