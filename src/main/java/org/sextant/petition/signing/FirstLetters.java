package org.sextant.petition.signing;

import java.util.random.RandomGenerator;
import org.sextant.mail.Letter;
import org.sextant.sealing.Token;
import org.sextant.sealing.TypedCode;
import org.springframework.stereotype.Component;

/** Writes the letter that asks to confirm, with a link and a code of its own. */
@Component
class FirstLetters {

    /** A letter, and what opens what it asks for. */
    record FirstLetter(Token token, TypedCode code, Letter letter) {

        @Override
        public String toString() {
            return "a first letter";
        }
    }

    private final SignatureLetters letters;
    private final Codes codes;
    private final RandomGenerator random;

    FirstLetters(SignatureLetters letters, Codes codes, RandomGenerator random) {
        this.letters = letters;
        this.codes = codes;
        this.random = random;
    }

    FirstLetter to(Sign sign) {
        var token = Token.fresh(random);
        var code = codes.fresh();
        return new FirstLetter(token, code, letters.toConfirm(sign.email(), sign.language(), token, code));
    }
}
