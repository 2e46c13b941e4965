package org.sextant.mail;

import java.util.Optional;
import org.sextant.shell.Words;

/**
 * A letter with its frame, for the template.
 *
 * @param neverUrl where to ask for no more; only for letters to addresses that anybody may have typed
 */
record LetterPage(Letter letter, Words words, Frame frame, Optional<String> neverUrl) {

    /**
     * What stands under every letter.
     *
     * @param house who writes
     * @param reason why
     * @param here how addresses of this house begin
     */
    record Frame(String house, String reason, String here) {}

    /** Whether a line of the letter is nothing but the address of a page of ours. */
    boolean leadsHere(String line) {
        return line.startsWith(frame.here()) && !line.contains(" ");
    }

    /** Where letters of this kind are stopped, in sight; who is told how to hear nothing at all needs no second link. */
    Optional<String> stopUrl() {
        return neverUrl.isPresent() ? Optional.empty() : letter.unsubscribe();
    }
}
