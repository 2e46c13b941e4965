package org.sextant.site.web;

import java.util.List;
import org.sextant.shell.PageFrame;

/**
 * What is asked, why, where it lies and how long.
 *
 * @param contact whom to ask
 */
record PrivacyPage(PageFrame frame, Contact contact) {

    /** The parts of the page, by what one is doing; each has a title and a text. */
    List<String> parts() {
        return List.of("read", "sign", "support", "act", "work", "keep", "limits", "rights");
    }
}
