package org.sextant.action.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sextant.vocabulary.ReportId;

/** Where in the workroom an action begins at a report. */
final class OccasionPath {

    static final String ROUTE = "observatory/reports/:report/action";

    private static final Pattern PATH = Pattern.compile("observatory/reports/([^/]+)/action");

    private OccasionPath() {}

    static boolean matches(String path) {
        return PATH.matcher(path).matches();
    }

    static Optional<ReportId> report(String path) {
        var parts = PATH.matcher(path);
        return parts.matches() ? id(parts.group(1)) : Optional.empty();
    }

    // What somebody else wrote into the address may be no id.
    static Optional<ReportId> id(String written) {
        try {
            return Optional.of(new ReportId(UUID.fromString(written)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
