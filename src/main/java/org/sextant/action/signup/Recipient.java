package org.sextant.action.signup;

import org.sextant.mail.Occasion;
import org.sextant.member.Mailboxes.Mailbox;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;

/** Whom a letter goes to, and why we may write there. */
record Recipient(EmailAddress address, Language language, Occasion occasion) {

    static Recipient typed(EmailAddress address, Language language) {
        return new Recipient(address, language, Occasion.TYPED_IN_A_FORM);
    }

    static Recipient member(Mailbox mailbox) {
        return new Recipient(mailbox.address(), mailbox.language(), Occasion.ACCOUNT);
    }

    @Override
    public String toString() {
        return "a recipient";
    }
}
