package org.sextant.mail;

import org.sextant.vocabulary.EmailAddress;

/** Hears of letters that came back because there is no such mailbox; a feature implements it as a bean. */
public interface Returned {

    /** In the transaction that crosses the letter off. Must not write to that mailbox again. */
    void undeliverable(EmailAddress mailbox);
}
