package org.sextant.moderation.web;

import java.util.List;
import java.util.Map;
import org.sextant.moderation.Ground;
import org.sextant.moderation.Reference;
import org.sextant.moderation.Subject;
import org.sextant.shell.PageFrame;

/**
 * The form.
 *
 * @param errors sentence by the name of the field
 */
record ReportPage(PageFrame frame, Reference about, Subject subject, ReportForm form, Map<String, String> errors) {

    List<Ground> grounds() {
        return List.of(Ground.values());
    }

    boolean wrong(String field) {
        return errors.containsKey(field);
    }

    String value(Ground ground) {
        return ReportForm.name(ground);
    }
}
