package org.sextant.petition.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.petition.PetitionSummary;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** People of the demo who let others see their name or why they sign: sealed and counted as everybody is, without a letter. */
@Component
@Profile("demo")
class MadeUpSigners {

    /** @param waits whether a moderator is still to read what they wrote */
    private record Signer(
            String name,
            Display display,
            CountryCode country,
            Language language,
            Optional<String> comment,
            Optional<Boolean> waits) {

        Sign sign(int number) {
            return new Sign(
                    new EmailAddress("signer" + number + "@example.org"),
                    name,
                    Optional.of(country),
                    display,
                    false,
                    Set.of(),
                    comment.orElse(""),
                    language);
        }
    }

    private final List<Signer> signers;
    private final Arriving arriving;
    private final CountedAtOnce counted;
    private final VoiceTable voices;
    private final TransactionOperations transaction;

    MadeUpSigners(Arriving arriving, CountedAtOnce counted, VoiceTable voices, TransactionOperations transaction) {
        this.signers = read();
        this.arriving = arriving;
        this.counted = counted;
        this.voices = voices;
        this.transaction = transaction;
    }

    int number() {
        return signers.size();
    }

    void sign(PetitionSummary petition) {
        for (var number = 0; number < signers.size(); number++) {
            sign(petition, signers.get(number), number);
        }
    }

    private void sign(PetitionSummary petition, Signer signer, int number) {
        var arrival = arriving.of(petition, signer.sign(number));
        transaction.executeWithoutResult(_ -> {
            counted.count(arrival);
            if (!signer.waits().orElse(false)) {
                voices.show(petition.id(), arrival.id());
            }
        });
    }

    private static List<Signer> read() {
        try (var file = new ClassPathResource("demo/signers.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<Signer>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
