package org.sextant.petition.supporter;

import java.util.random.RandomGenerator;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.sealing.Token;
import org.sextant.sealing.TypedCode;
import org.springframework.stereotype.Component;

/** Each petition's first supporters are sealed under a key of their own, so that all are forgotten at once; and what stands in links and letters. */
@Component
class SupporterSecrets {

    private final DataKeys keys;
    private final RandomGenerator random;

    SupporterSecrets(DataKeys keys, RandomGenerator random) {
        this.keys = keys;
        this.random = random;
    }

    DataKey of(SupporterCall call) {
        return keys.of(call.keyName());
    }

    void destroy(SupporterCall call) {
        keys.destroy(call.keyName());
    }

    Token token() {
        return Token.fresh(random);
    }

    TypedCode code() {
        return TypedCode.fresh(random);
    }
}
