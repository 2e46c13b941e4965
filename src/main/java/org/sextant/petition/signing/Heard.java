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

    private final VoiceTable voices;
    private final SignatureKeys keys;

    Heard(VoiceTable voices, SignatureKeys keys) {
        this.voices = voices;
        this.keys = keys;
    }

    void hear(PetitionId petition, List<SignatureRow> counted) {
        var talking = those(petition, counted, contact -> !contact.comment().isEmpty());
        var named = those(petition, counted, contact -> !contact.name().isEmpty());
        if (talking.isEmpty() && named.isEmpty()) {
            return;
        }
        voices.add(
                petition,
                counted.stream().map(SignatureRow::id).toList(),
                talking,
                those(
                        petition,
                        counted,
                        contact -> !NAME.matcher(contact.name()).matches()));
    }

    private List<SignatureId> those(PetitionId petition, List<SignatureRow> counted, Predicate<Contact> which) {
        return counted.stream()
                .filter(row -> which.test(Contact.open(row.contact().orElseThrow(), keys.of(petition), row.id())))
                .map(SignatureRow::id)
                .toList();
    }
}
