package org.sextant.confirmation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sextant.mail.Suppressions;
import org.sextant.sealing.Token;
import org.sextant.sealing.TypedCode;
import org.sextant.shell.Words;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that can be confirmed by mail, whichever feature it belongs to. */
@Service
public class Confirmations {

    private final List<Confirmation> features;
    private final Suppressions suppressions;

    Confirmations(List<Confirmation> features, Suppressions suppressions) {
        this.features = features;
        this.suppressions = suppressions;
    }

    /** What the token confirms; empty where no feature knows it. */
    public Optional<Confirmable> behind(Token shown, Words words) {
        return features.stream()
                .flatMap(feature -> feature.behind(shown, words).stream())
                .findFirst();
    }

    /** Confirms what the token stands for. */
    public Outcome confirm(Token shown) {
        return first(feature -> feature.confirm(shown));
    }

    /** Confirms what was mailed to that address with that code. */
    public Outcome confirm(EmailAddress mailbox, TypedCode code) {
        return first(feature -> feature.confirm(mailbox, code));
    }

    private Outcome first(Function<Confirmation, Outcome> attempt) {
        return features.stream()
                .map(attempt)
                .filter(outcome -> !(outcome instanceof Outcome.Unknown))
                .findFirst()
                .orElseGet(Outcome.Unknown::new);
    }

    /** Erases what somebody else typed, and, if wished, sees to it that no form makes us write there again. */
    @Transactional
    public void disown(Token shown, boolean neverWriteAgain) {
        features.stream()
                .flatMap(feature -> feature.disown(shown).stream())
                .filter(_ -> neverWriteAgain)
                .forEach(suppressions::neverWriteTo);
    }
}
