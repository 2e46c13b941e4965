package org.sextant.member;

import java.util.Optional;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way in for the first administrator of an installation in which nobody has an account yet: a link from a file, not from a mailbox. */
@Service
@Transactional
public class FirstAdministrator {

    // Holds the place until the link is used; RFC 6761 keeps the domain from ever getting mail.
    private static final Join PLACEHOLDER =
            new Join("Administrator", new EmailAddress("first-administrator@sextant.invalid"), Language.EN);

    private final PersonRepository people;
    private final Accounts accounts;
    private final Directory directory;
    private final AccountMail mail;
    private final Mandates mandates;

    FirstAdministrator(
            PersonRepository people, Accounts accounts, Directory directory, AccountMail mail, Mandates mandates) {
        this.people = people;
        this.accounts = accounts;
        this.directory = directory;
        this.mail = mail;
        this.mandates = mandates;
    }

    /** A fresh link, valid one hour; empty once anybody has an account. */
    Optional<String> link() {
        return people.anybodyVerified()
                ? Optional.empty()
                : Optional.of(mail.addressOf(Language.EN, accounts.linkFor(PLACEHOLDER)));
    }

    /** Whether this link is the first administrator's, so that the page asks for an address too. */
    @Transactional(readOnly = true)
    public boolean isBehind(String token) {
        return directory
                .byMailbox(PLACEHOLDER.email())
                .map(Person::id)
                .filter(accounts.behind(token).id()::equals)
                .isPresent();
    }

    /**
     * Makes the account behind the link the administrator's.
     *
     * @throws NoSuchLink if the link leads nowhere (any more)
     * @throws AddressTaken if the address has an account by now
     */
    public PersonId settle(String token, Join join, EncodedPassword password) {
        if (!isBehind(token)) {
            throw new NoSuchLink();
        }
        var person = directory.readdress(accounts.settle(token, new PersonName(join.name()), password), join.email());
        mandates.put(new GiveMandate(person, Role.ADMINISTRATOR, Scope.PLATFORM, Optional.empty()), Optional.empty());
        return person;
    }
}
