package org.sextant.petition;

import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Codes of six characters without look-alikes, for short links on paper. */
@Component
class ShortCodes {

    private static final String ALPHABET = "34679acdefghjkmnpqrtvwxy";
    private static final int LENGTH = 6;

    private final RandomGenerator random;

    ShortCodes(RandomGenerator random) {
        this.random = random;
    }

    String fresh() {
        var code = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
