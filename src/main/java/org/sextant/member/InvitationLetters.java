package org.sextant.member;

import java.util.Optional;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** The mailbox side of an invitation: seals and opens its address, writes its letter, finds or makes the account behind it. */
@Component
class InvitationLetters {

    private final DataKeys keys;
    private final Directory directory;
    private final Accounts accounts;
    private final People people;
    private final AccountMail mail;

    InvitationLetters(DataKeys keys, Directory directory, Accounts accounts, People people, AccountMail mail) {
        this.keys = keys;
        this.directory = directory;
        this.accounts = accounts;
        this.people = people;
        this.mail = mail;
    }

    Invitation send(Invitation invitation, Invite invite, PersonId by) {
        var token = mail.sendInvitation(invite, people.byId(by).orElseThrow());
        return invitation.addressed(invite.to(), token, keys.of("member"));
    }

    OpenInvitation summary(Invitation invitation) {
        return invitation.summary(invitation.mailbox(keys.of("member")));
    }

    byte[] fingerprint(EmailAddress email) {
        return Person.fingerprint(email, keys.of("member"));
    }

    Optional<PersonId> accountOf(EmailAddress email) {
        return directory.byMailbox(email).filter(Person::isVerified).map(Person::id);
    }

    PersonId accountFor(EmailAddress email, Optional<NewAccount> newAccount) {
        return accountOf(email).orElseGet(() -> {
            var account = newAccount.orElseThrow(
                    () -> new IllegalArgumentException("Without an account, name and password are asked for"));
            return accounts.open(new Join(account.name(), email, account.language()), account.password());
        });
    }
}
