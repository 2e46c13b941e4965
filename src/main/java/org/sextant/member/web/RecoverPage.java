package org.sextant.member.web;

import java.util.Map;
import org.sextant.shell.PageFrame;

/**
 * The way back by a recovery code.
 *
 * @param email as it was typed
 * @param errors sentence by the name of the field
 */
record RecoverPage(PageFrame frame, String email, Map<String, String> errors) {

    boolean wrong(String field) {
        return errors.containsKey(field);
    }
}
