package org.sextant.mail;

import java.util.Optional;
import java.util.UUID;
import org.sextant.sealing.DataKeys;
import org.sextant.sealing.SealBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Closes letters for the time that they lie in the database. */
@Component
class LetterSeal {

    private static final Logger LOG = LoggerFactory.getLogger(LetterSeal.class);
    private static final String KEY = "mail";

    private final DataKeys keys;
    private final JsonMapper json = JsonMapper.builder().build();

    LetterSeal(DataKeys keys) {
        this.keys = keys;
        keys.of(KEY); // made now, not within somebody's transaction, where it would take a second connection
    }

    byte[] close(UUID id, Letter letter) {
        return keys.of(KEY).seal(json.writeValueAsString(letter), context(id));
    }

    /** Nothing where the row was tampered with: one bad row must not hold up the letters behind it. */
    Optional<Letter> open(UUID id, byte[] sealed) {
        try {
            return Optional.of(json.readValue(keys.of(KEY).open(sealed, context(id)), Letter.class));
        } catch (SealBroken tampered) {
            LOG.error("Outgoing mail {} does not open", id, tampered);
            return Optional.empty();
        }
    }

    private static String context(UUID id) {
        return "outgoing_mail/" + id;
    }
}
