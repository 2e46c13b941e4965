package org.sextant.mail;

import java.util.Optional;
import org.sextant.shell.Words;

/**
 * A letter with its frame, for the template.
 *
 * @param house who writes
 * @param reason why
 * @param neverUrl where to ask for no more; only for letters to addresses that anybody may have typed
 */
record LetterPage(Letter letter, Words words, String house, String reason, Optional<String> neverUrl) {

    /** Where letters of this kind are stopped, in sight; who is told how to hear nothing at all needs no second link. */
    Optional<String> stopUrl() {
        return neverUrl.isPresent() ? Optional.empty() : letter.unsubscribe();
    }
}
