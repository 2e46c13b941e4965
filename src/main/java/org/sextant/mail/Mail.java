package org.sextant.mail;

import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;

/**
 * A letter as it goes out, in both its forms.
 *
 * @param unsubscribe as in {@link Letter}
 */
record Mail(
        UUID id,
        EmailAddress to,
        Language language,
        String subject,
        String text,
        String html,
        Optional<String> unsubscribe) {

    @Override
    public String toString() {
        return "a mail";
    }
}
