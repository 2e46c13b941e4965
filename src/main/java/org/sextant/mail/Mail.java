package org.sextant.mail;

import java.util.UUID;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;

/** A letter as it goes out, in both its forms. */
record Mail(UUID id, EmailAddress to, Language language, String subject, String text, String html) {

    @Override
    public String toString() {
        return "a mail";
    }
}
