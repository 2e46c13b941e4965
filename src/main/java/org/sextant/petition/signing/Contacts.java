package org.sextant.petition.signing;

import java.util.Optional;
import org.sextant.sealing.SealBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens what is sealed of signers. */
@Component
class Contacts {

    private static final Logger LOG = LoggerFactory.getLogger(Contacts.class);

    private final SignatureKeys keys;

    Contacts(SignatureKeys keys) {
        this.keys = keys;
    }

    /** Nothing where there is none any more, or the row was tampered with: one bad row must not hold up those beside it. */
    Optional<Contact> of(SignatureRow signature) {
        return signature.contact().flatMap(bytes -> open(signature, bytes));
    }

    private Optional<Contact> open(SignatureRow signature, byte[] bytes) {
        try {
            return Optional.of(Contact.open(bytes, keys.of(signature.petition()), signature.id()));
        } catch (SealBroken tampered) {
            LOG.error(
                    "What is sealed of signature {} under petition {} does not open",
                    signature.id(),
                    signature.petition(),
                    tampered);
            return Optional.empty();
        }
    }
}
