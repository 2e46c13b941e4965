package org.sextant.petition.signing;

import org.sextant.sealing.DataKey;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.SignatureId;
import tools.jackson.databind.json.JsonMapper;

/** What only the sealed part of a signature holds. */
record Contact(String email, String name, String comment) {

    private static final JsonMapper JSON = new JsonMapper();

    static Contact of(Sign sign) {
        return new Contact(sign.email().typed(), sign.name(), sign.comment());
    }

    byte[] seal(DataKey key, SignatureId signature) {
        return key.seal(JSON.writeValueAsString(this), signature.toString());
    }

    static Contact open(byte[] sealed, DataKey key, SignatureId signature) {
        return JSON.readValue(key.open(sealed, signature.toString()), Contact.class);
    }

    EmailAddress mailbox() {
        return new EmailAddress(email);
    }

    @Override
    public String toString() {
        return "a signer's contact";
    }
}
