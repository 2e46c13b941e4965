package org.sextant.member.organisation.web;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.organisation.Joining;
import org.sextant.shell.PageFrame;

/**
 * The page of one organisation.
 *
 * @param sections what features add
 */
record OrganisationPage(PageFrame frame, Shown shown, List<Content> sections) {

    OrganisationSummary organisation() {
        return shown.organisation();
    }

    boolean takesRequests() {
        return shown.description().joining() == Joining.ON_REQUEST;
    }

    Optional<String> country() {
        return shown.description()
                .country()
                .map(code -> Locale.of("", code.alpha2())
                        .getDisplayCountry(frame.language().locale()));
    }

    String path(OrganisationSummary other) {
        return frame.to("/organisations/" + other.slug());
    }
}
