package org.sextant.member;

import java.util.Optional;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people with an account are written to. For letters and nothing else: their addresses are shown to nobody. */
@Component
@Transactional(readOnly = true)
public class Mailboxes {

    /**
     * Somebody's mailbox.
     *
     * @param language in which they want to be written to
     */
    public record Mailbox(EmailAddress address, Language language) {

        @Override
        public String toString() {
            return "a mailbox";
        }
    }

    private final PersonRepository people;
    private final Directory directory;

    Mailboxes(PersonRepository people, Directory directory) {
        this.people = people;
        this.directory = directory;
    }

    /** Empty where there is no such account any more. */
    public Optional<Mailbox> of(PersonId person) {
        return people.findById(person)
                .map(found ->
                        new Mailbox(directory.mailboxOf(found), found.summary().language()));
    }
}
