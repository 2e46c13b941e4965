package org.sextant.confirmation.web;

import java.util.Map;
import org.sextant.shell.PageFrame;

/**
 * The form for those who follow no links.
 *
 * @param errors sentence by the name of the field
 * @param tooMany whether others on the same network have confirmed too often
 */
record CodePage(PageFrame frame, String email, String code, Map<String, String> errors, boolean tooMany) {

    boolean wrong(String field) {
        return errors.containsKey(field);
    }
}
