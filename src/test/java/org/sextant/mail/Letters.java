package org.sextant.mail;

import java.util.UUID;
import java.util.stream.IntStream;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;

/** Letters to people of whom no other test knows. */
final class Letters {

    private Letters() {}

    static String somebody() {
        return UUID.randomUUID() + "@example.org";
    }

    static Letter to(String address) {
        return to(address, Occasion.TYPED_IN_A_FORM);
    }

    static Letter to(String address, Occasion occasion) {
        return Letter.to(new EmailAddress(address), Language.EN, occasion, "Please confirm", "Was it you?")
                .withLink("Look and confirm", "http://localhost/en/confirm/abc")
                .withCode("Or type this code", "ACDEFGHJKM");
    }

    static Letter[] toMany(int number) {
        return IntStream.range(0, number).mapToObj(_ -> to(somebody())).toArray(Letter[]::new);
    }
}
