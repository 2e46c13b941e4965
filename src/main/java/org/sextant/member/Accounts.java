package org.sextant.member;

import java.time.Clock;
import org.sextant.member.MailedLink.Purpose;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a wish to join to an account, and back into one whose password is lost. Whoever asks learns nothing about whether an address has an
 * account: the answer is the same, and what differs stands in the mail. A password is only ever set behind a mailed link, so that nobody can
 * prepare an account in another's name.
 */
@Service
@Transactional
public class Accounts {

    private final PersonRepository people;
    private final MailedLinks links;
    private final AccountMail mail;
    private final Directory directory;
    private final Clock clock;

    Accounts(PersonRepository people, MailedLinks links, AccountMail mail, Directory directory, Clock clock) {
        this.people = people;
        this.links = links;
        this.mail = mail;
        this.directory = directory;
        this.clock = clock;
    }

    /** Sends a link to that mailbox: to settle the new account, or, where there is one, into it. */
    public void join(Join join) {
        var person = directory.byMailbox(join.email()).orElseGet(() -> directory.enter(join));
        var purpose = person.isVerified() ? Purpose.RESET : Purpose.JOIN;
        mail.sendLink(join.email(), join.language(), purpose, links.issue(person.id(), purpose));
    }

    /** Sends a link to set a new password, if the mailbox has an account; and says nothing either way. */
    public void forgot(EmailAddress email, Language language) {
        directory
                .byMailbox(email)
                .filter(Person::isVerified)
                .ifPresent(person ->
                        mail.sendLink(email, language, Purpose.RESET, links.issue(person.id(), Purpose.RESET)));
    }

    /**
     * Whose account a mailed link settles, without using it: opening a link changes nothing.
     *
     * @throws NoSuchLink if it leads nowhere (any more)
     */
    @Transactional(readOnly = true)
    public PersonSummary behind(String token) {
        return people.findById(links.personBehind(token)).map(Person::summary).orElseThrow(NoSuchLink::new);
    }

    /**
     * Sets name and password behind a mailed link, which is thereby used up together with every other link of that person.
     *
     * @throws NoSuchLink if it leads nowhere (any more)
     */
    public PersonId settle(String token, PersonName name, EncodedPassword password) {
        var person = people.findById(links.use(token)).orElseThrow(NoSuchLink::new);
        person.settle(name.text(), password.hash(), clock.instant());
        return people.save(person).id();
    }

    /** Puts another password in the place of the old one; links that were mailed to set one lead nowhere from then on. */
    void replacePassword(PersonId id, EncodedPassword password) {
        var person = people.findById(id).orElseThrow();
        person.changePassword(password.hash());
        people.save(person);
        links.forget(id);
    }

    /** An account that needs no mail to settle, for people whose mailbox is known by other means. */
    PersonId open(Join join, EncodedPassword password) {
        var person = directory.byMailbox(join.email()).orElseGet(() -> directory.enter(join));
        if (!person.isVerified()) {
            person.settle(join.name(), password.hash(), clock.instant());
            people.save(person);
        }
        return person.id();
    }

    /** A link for the very first administrator, who has no mailbox here yet. */
    Token linkFor(Join join) {
        return links.issue(
                directory
                        .byMailbox(join.email())
                        .orElseGet(() -> directory.enter(join))
                        .id(),
                Purpose.FIRST_ADMINISTRATOR);
    }
}
