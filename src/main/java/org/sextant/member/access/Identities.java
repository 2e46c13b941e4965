package org.sextant.member.access;

import java.time.Instant;
import java.util.Optional;
import org.sextant.member.AccountDoor;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the provider means. A subject that was linked before; else whoever has a settled account with an address that the provider has verified, who is linked from
 * then on. It never makes an account: that takes our own letter.
 */
@Service
@Transactional
public class Identities {

    private final LinkedIdentityRepository identities;
    private final AccountDoor accounts;
    private final AccessLetters letters;
    private final DataKeys keys;
    private final Making making;

    Identities(
            LinkedIdentityRepository identities,
            AccountDoor accounts,
            AccessLetters letters,
            DataKeys keys,
            Making making) {
        this.identities = identities;
        this.accounts = accounts;
        this.letters = letters;
        this.keys = keys;
        this.making = making;
    }

    /** When the person was linked, where they are. */
    @Transactional(readOnly = true)
    public Optional<Instant> linkedAt(PersonId person) {
        return identities.of(person, Limit.of(1)).stream()
                .map(LinkedIdentity::linkedAt)
                .findFirst();
    }

    /** The provider's word no longer lets the person in, unless it vouches for their address again. */
    public void unlink(PersonId person) {
        identities.eraseAllOf(person);
    }

    /**
     * The person meant.
     *
     * @param verified the address, if the provider says that it has verified it
     */
    Optional<PersonId> person(String issuer, String subject, Optional<EmailAddress> verified, String provider) {
        var mark = keys.of(AccessKey.NAME).fingerprint("identity/" + issuer + "/" + subject);
        return identities
                .findBySubject(mark)
                .map(LinkedIdentity::person)
                .or(() -> verified.flatMap(accounts::personWith).map(person -> link(person, mark, provider)));
    }

    private PersonId link(PersonId person, byte[] mark, String provider) {
        identities.saveAndFlush(new LinkedIdentity(making.id(), person, mark, making.now()));
        letters.tellOfNewIdentity(person, provider);
        return person;
    }
}
