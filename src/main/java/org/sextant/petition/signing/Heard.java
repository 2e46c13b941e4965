package org.sextant.petition.signing;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;
import org.springframework.stereotype.Component;

/** Takes down which of those who count from now on let others see something. A name that looks like one needs no reading; whatever else they wrote does. */
@Component
class Heard {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'’-]+\\.?( [\\p{L}\\p{M}'’-]+\\.?)*");

    private record Said(SignatureId by, Contact contact) {}

    private final VoiceTable voices;
    private final Contacts contacts;

    Heard(VoiceTable voices, Contacts contacts) {
        this.voices = voices;
        this.contacts = contacts;
    }

    void hear(PetitionId petition, List<SignatureRow> counted) {
        // Of one that does not open nothing can be seen; it counts all the same.
        var said = counted.stream()
                .flatMap(row -> contacts.of(row).map(contact -> new Said(row.id(), contact)).stream())
                .toList();
        var talking = those(said, contact -> !contact.comment().isEmpty());
        var named = those(said, contact -> !contact.name().isEmpty());
        if (talking.isEmpty() && named.isEmpty()) {
            return;
        }
        voices.add(
                petition,
                those(said, _ -> true),
                talking,
                those(said, contact -> !NAME.matcher(contact.name()).matches()));
    }

    private static List<SignatureId> those(List<Said> said, Predicate<Contact> which) {
        return said.stream()
                .filter(one -> which.test(one.contact()))
                .map(Said::by)
                .toList();
    }
}
