package org.sextant.member.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sextant.member.Join;
import org.sextant.member.Password;
import org.sextant.member.PersonName;
import org.sextant.shell.Words;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;

/**
 * What was typed behind a mailed link.
 *
 * @param email looked at only where the link belongs to the first administrator
 */
record PasswordForm(String name, String email, String password) {

    static PasswordForm of(Map<String, String> typed) {
        return new PasswordForm(
                typed.getOrDefault("name", ""), typed.getOrDefault("email", ""), typed.getOrDefault("password", ""));
    }

    /** What is to be put right in name and password: sentence by the name of the field. */
    Map<String, String> errors(Words words) {
        var errors = new LinkedHashMap<String, String>();
        if (PersonName.parse(name).isEmpty()) {
            errors.put("name", words.of("member.name.wrong", "most", PersonName.MAX));
        }
        Password.fault(password, name)
                .ifPresent(fault ->
                        errors.put("password", words.of("member.password.fault", fault, "least", Password.MIN)));
        return errors;
    }

    /** The same, and the address. */
    Map<String, String> errorsOfAdministrator(Words words) {
        var errors = errors(words);
        if (EmailAddress.parse(email).isEmpty()) {
            errors.put("email", words.of("member.email.wrong"));
        }
        return errors;
    }

    Join join(Language language) {
        return new Join(name, new EmailAddress(email), language);
    }

    @Override
    public String toString() {
        return "a name and a password";
    }
}
