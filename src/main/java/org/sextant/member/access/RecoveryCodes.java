package org.sextant.member.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sextant.member.AccountDoor;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.sealing.Token;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Codes for the day on which somebody reaches neither mailbox nor password: ten on a sheet, shown once, each good for one way back in. */
@Service
@Transactional
public class RecoveryCodes {

    /** How many stand on a sheet. */
    public static final int SHEET = 10;

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final RecoveryCodeRepository codes;
    private final AccountDoor accounts;
    private final AccessLetters letters;
    private final DataKeys keys;
    private final Making making;

    RecoveryCodes(
            RecoveryCodeRepository codes, AccountDoor accounts, AccessLetters letters, DataKeys keys, Making making) {
        this.codes = codes;
        this.accounts = accounts;
        this.letters = letters;
        this.keys = keys;
        this.making = making;
    }

    /** A fresh sheet. The one before leads nowhere from then on; this one cannot be shown again. */
    public List<TypedCode> makeAnew(PersonId person) {
        codes.eraseAllOf(person);
        var sheet = Stream.generate(making::code).distinct().limit(SHEET).toList();
        sheet.forEach(code -> codes.save(
                new RecoveryCode(making.id(), person, RecoveryCode.fingerprint(person, code, key()), making.now())));
        return sheet;
    }

    /** How many of the person's codes have not been used; 0 where no sheet was made. */
    @Transactional(readOnly = true)
    public int left(PersonId person) {
        return codes.unused(person);
    }

    /**
     * Uses a code up.
     *
     * @return what sets a new password; empty for a wrong code, a used one and an unknown address alike, after the same work
     */
    public Optional<Token> redeem(EmailAddress email, TypedCode code) {
        var person = accounts.personWith(email);
        var asked = person.orElse(NOBODY);
        return codes.lock(asked, RecoveryCode.fingerprint(asked, code, key()))
                .filter(known -> known.use(asked, making.now()))
                .map(_ -> {
                    letters.tellOfUsedCode(asked);
                    return accounts.wayBack(asked);
                });
    }

    private DataKey key() {
        return keys.of(AccessKey.NAME);
    }
}
