package org.sextant.member;

import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves an account to another mailbox: a link goes there, and once it is followed a notice to the one before. */
@Component
@Transactional
class MailboxMoves {

    private final MailboxLinks links;
    private final MailedLinks resets;
    private final PersonRepository people;
    private final Directory directory;
    private final AccountMail mail;

    MailboxMoves(
            MailboxLinks links, MailedLinks resets, PersonRepository people, Directory directory, AccountMail mail) {
        this.links = links;
        this.resets = resets;
        this.people = people;
        this.directory = directory;
        this.mail = mail;
    }

    /** One letter goes there in either case: whose account it is already says the letter, to whoever reads that mailbox, and nothing here. */
    void ask(PersonId self, EmailAddress to) {
        var person = people.findById(self).orElseThrow();
        var language = person.summary().language();
        if (isAnothers(to, self)) {
            links.forget(self);
            mail.sendTaken(to, language);
        } else {
            mail.sendMove(to, language, links.issue(self, to));
        }
    }

    private boolean isAnothers(EmailAddress mailbox, PersonId self) {
        return directory
                .byMailbox(mailbox)
                .filter(other -> other.isVerified() && !other.id().equals(self))
                .isPresent();
    }

    @Transactional(readOnly = true)
    void requireGood(String token) {
        links.requireGood(token);
    }

    /** Links to a new password that lie in the mailbox before lead nowhere from then on. */
    void move(String token) {
        var move = links.use(token);
        var person = people.findById(move.person()).orElseThrow(NoSuchLink::new);
        var before = directory.mailboxOf(person);
        try {
            directory.readdress(move.person(), move.to());
        } catch (AddressTaken | DataIntegrityViolationException meanwhile) {
            throw new NoSuchLink();
        }
        resets.forget(move.person());
        mail.sendMoved(before, person.summary().language());
    }

    @Transactional(readOnly = true)
    EmailAddress of(PersonId person) {
        return people.findById(person).map(directory::mailboxOf).orElseThrow();
    }
}
