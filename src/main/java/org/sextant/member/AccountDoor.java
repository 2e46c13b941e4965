package org.sextant.member;

import java.util.Optional;
import org.sextant.member.MailedLink.Purpose;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For ways into an account that lead past its mailbox: whoever asks has made sure by other means who it is. */
@Service
@Transactional
public class AccountDoor {

    private final Directory directory;
    private final MailedLinks links;

    AccountDoor(Directory directory, MailedLinks links) {
        this.directory = directory;
        this.links = links;
    }

    /** The person whose settled account has that address. Whether there is one must not reach whoever typed it. */
    @Transactional(readOnly = true)
    public Optional<PersonId> personWith(EmailAddress email) {
        return directory.byMailbox(email).filter(Person::isVerified).map(Person::id);
    }

    /** A token that sets a new password at {@code /account/settle/}, once, within two hours. */
    public Token wayBack(PersonId person) {
        return links.issue(person, Purpose.RESET);
    }
}
