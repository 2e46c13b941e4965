package org.sextant.petition.supporter;

import org.sextant.sealing.DataKey;
import org.sextant.vocabulary.EmailAddress;
import tools.jackson.databind.json.JsonMapper;

/** What is known of a first supporter; in the database only sealed. */
record SupporterContact(String email, String name) {

    private static final JsonMapper JSON = new JsonMapper();

    static SupporterContact of(Support support) {
        return new SupporterContact(support.email().typed(), support.name());
    }

    static SupporterContact open(byte[] sealed, SupporterId id, DataKey key) {
        return JSON.readValue(key.open(sealed, context(id)), SupporterContact.class);
    }

    byte[] seal(SupporterId id, DataKey key) {
        return key.seal(JSON.writeValueAsString(this), context(id));
    }

    private static String context(SupporterId id) {
        return "first-supporter/" + id;
    }

    EmailAddress mailbox() {
        return new EmailAddress(email);
    }

    @Override
    public String toString() {
        return "a first supporter's contact";
    }
}
