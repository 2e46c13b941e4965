package org.sextant.member;

import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;

/** Somebody wants an account. */
public record Join(String name, EmailAddress email, Language language) {

    public Join {
        name = new PersonName(name).text();
    }
}
