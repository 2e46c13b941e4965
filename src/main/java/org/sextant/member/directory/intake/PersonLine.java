package org.sextant.member.directory.intake;

import java.util.Optional;
import java.util.Set;
import org.sextant.member.directory.Introduction;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;

/**
 * One line of a file, as it is read.
 *
 * @param mailbox empty where there is no address
 * @param language of the letter, where it is another than that of most
 * @param unread of what something was written that could not be understood
 */
public record PersonLine(
        Optional<EmailAddress> mailbox, Optional<Language> language, Introduction said, Set<Fact> unread) {

    public PersonLine {
        unread = Set.copyOf(unread);
    }

    /** One that says nothing but the address. */
    public static PersonLine of(Optional<EmailAddress> mailbox) {
        return new PersonLine(mailbox, Optional.empty(), Introduction.NONE, Set.of());
    }
}
