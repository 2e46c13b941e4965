package org.sextant.petition.web;

import java.util.Optional;
import org.sextant.petition.addressee.OfficialChannel;
import org.sextant.petition.addressee.ReachedStep;
import org.sextant.shell.Words;

/**
 * What a petition has reached, for everybody to read.
 *
 * @param channel the official one whose threshold it was, as long as it is known
 */
record ReachedLine(ReachedStep step, Optional<OfficialChannel> channel) {

    String says(Words words) {
        return words.of(
                "petition.reached",
                step.kind(),
                "signatures",
                step.signatures(),
                "addressee",
                step.addressee().in(words.language()));
    }
}
