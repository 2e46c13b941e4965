package org.sextant.member;

import org.sextant.vocabulary.Language;

/** What somebody without an account adds when taking an invitation. */
public record NewAccount(String name, EncodedPassword password, Language language) {

    public NewAccount {
        name = new PersonName(name).text();
    }
}
