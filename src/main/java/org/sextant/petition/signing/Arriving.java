package org.sextant.petition.signing;

import java.util.random.RandomGenerator;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.PetitionSummary;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.SignatureId;
import org.springframework.stereotype.Component;

/** Makes all that can be made before the database is asked, on the time of the one who signs: sealing and wording cost more than writing. */
@Component
class Arriving {

    private final SignatureKeys keys;
    private final SignatureLetters letters;
    private final Codes codes;
    private final RandomGenerator random;
    private final Ids ids;

    Arriving(SignatureKeys keys, SignatureLetters letters, Codes codes, RandomGenerator random, Ids ids) {
        this.keys = keys;
        this.letters = letters;
        this.codes = codes;
        this.random = random;
        this.ids = ids;
    }

    Arrival of(PetitionSummary petition, Sign sign) {
        var id = SignatureId.fresh(ids);
        var key = keys.of(petition.id());
        var token = Token.fresh(random);
        var code = codes.fresh();
        return new Arrival(
                petition.id(),
                id,
                sign,
                petition.wordingFor(sign.language()).orElseThrow(PetitionClosed::new),
                keys.duplicateKey(petition.id(), sign.email()),
                Contact.of(sign).seal(key, id),
                token,
                key.fingerprint(code.text()),
                letters.toConfirm(sign.email(), sign.language(), token, code));
    }
}
