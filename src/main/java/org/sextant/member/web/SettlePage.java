package org.sextant.member.web;

import java.util.Map;
import org.sextant.member.Password;
import org.sextant.shell.PageFrame;

/**
 * Name and password behind a mailed link. What was typed as a password never comes back.
 *
 * @param first whether this is the way in for the first administrator, whose address is asked for too
 * @param errors sentence by the name of the field
 */
record SettlePage(PageFrame frame, boolean first, String name, String email, Map<String, String> errors) {

    int shortest() {
        return Password.MIN;
    }
}
