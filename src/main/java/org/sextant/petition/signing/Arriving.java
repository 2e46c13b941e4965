package org.sextant.petition.signing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.PetitionSummary;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.SignatureId;
import org.springframework.stereotype.Component;

/** Makes all that can be made before the database is asked, on the time of the one who signs: sealing and wording cost more than writing. */
@Component
class Arriving {

    private final SignatureKeys keys;
    private final FirstLetters letters;
    private final ConsentWordings asked;
    private final Ids ids;

    Arriving(SignatureKeys keys, FirstLetters letters, ConsentWordings asked, Ids ids) {
        this.keys = keys;
        this.letters = letters;
        this.asked = asked;
        this.ids = ids;
    }

    Arrival of(PetitionSummary petition, Sign sign) {
        if (petition.nameNeeded() && sign.name().isEmpty()) {
            throw new IllegalArgumentException("Everybody who signs this petition says a name");
        }
        var id = SignatureId.fresh(ids);
        var key = keys.of(petition.id());
        var letter = letters.to(sign);
        return new Arrival(
                petition.id(),
                id,
                sign,
                petition.wordingFor(sign.language()).orElseThrow(PetitionClosed::new),
                keys.duplicateKey(petition.id(), sign.email()),
                Contact.of(sign).seal(key, id),
                letter.token(),
                key.fingerprint(letter.code().text()),
                Optional.of(sign.language()).filter(_ -> sign.updates()).map(asked::aboutThePetition),
                consents(sign),
                letter.letter());
    }

    private Map<OrganisationId, UUID> consents(Sign sign) {
        return sign.organisations().stream()
                .collect(Collectors.toMap(
                        organisation -> organisation, organisation -> asked.by(organisation, sign.language())));
    }
}
