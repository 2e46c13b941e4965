package org.sextant.action.signup;

import org.sextant.sealing.DataKey;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.SignupId;
import tools.jackson.databind.json.JsonMapper;

/** What is known of somebody who signed up; in the database only sealed. */
record Contact(String name, String email, String note) {

    private static final JsonMapper JSON = new JsonMapper();

    static Contact of(AskForPlace asked) {
        return new Contact(asked.name(), asked.email().typed(), asked.note());
    }

    static Contact open(byte[] bytes, SignupId id, DataKey key) {
        return JSON.readValue(key.open(bytes, id.toString()), Contact.class);
    }

    byte[] seal(SignupId id, DataKey key) {
        return key.seal(JSON.writeValueAsString(this), id.toString());
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    @Override
    public String toString() {
        return "a contact";
    }
}
