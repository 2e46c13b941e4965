package org.sextant.petition.signing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.campaign.Campaigns;
import org.sextant.confirmation.Confirmable;
import org.sextant.confirmation.Confirmable.Fact;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.WordingSummary;
import org.sextant.petition.signing.SignatureRow.State;
import org.sextant.programme.Programme;
import org.sextant.sealing.Token;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** Puts a signature into the words of the page that confirms it. */
@Component
class SignaturePage {

    private final Petitions petitions;
    private final Campaigns campaigns;
    private final Programme programme;
    private final Halts halts;
    private final Consents consents;

    SignaturePage(Petitions petitions, Campaigns campaigns, Programme programme, Halts halts, Consents consents) {
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.programme = programme;
        this.halts = halts;
        this.consents = consents;
    }

    /** @param shown the link that led there */
    Confirmable of(SignatureRow signature, Token shown, Words words) {
        var petition = petitions.byId(signature.petition()).orElseThrow();
        var principle = campaigns.byId(petition.campaign()).orElseThrow().principle();
        var state = state(signature, petition);
        return new Confirmable(
                state,
                words.of("petition.confirm.title"),
                note(state, signature, petition, words),
                principle,
                programme.principle(principle).name().in(words.language()),
                petition.title(),
                facts(signature, petition, shown, words),
                words.of(state == Confirmable.State.CONFIRMED ? "petition.confirm.look" : "petition.confirm.act"));
    }

    // Somebody else may have typed the address: what would be agreed to is said before it is.
    private List<Fact> facts(SignatureRow signature, PetitionSummary petition, Token shown, Words words) {
        return Stream.concat(
                        Stream.of(
                                new Fact(
                                        words.of("petition.fact.addressee"),
                                        petition.addressee().in(words.language())),
                                new Fact(words.of("petition.receipt.wording"), version(signature, petition, words))),
                        consents.behind(shown).consents().stream()
                                .map(consent -> new Fact(words.of("signing.updates.title"), consent.words())))
                .toList();
    }

    private static String version(SignatureRow signature, PetitionSummary petition, Words words) {
        return words.of(
                "petition.receipt.version",
                "version",
                versionToCount(signature, petition),
                "language",
                words.nameOf(signature.language()));
    }

    // Who waits confirms the wording that holds now.
    private static int versionToCount(SignatureRow signature, PetitionSummary petition) {
        return signature.state() == State.PENDING
                ? Optional.ofNullable(petition.wordings().get(signature.language()))
                        .map(WordingSummary::version)
                        .orElse(signature.version())
                : signature.version();
    }

    private Confirmable.State state(SignatureRow signature, PetitionSummary petition) {
        if (signature.state() != State.PENDING) {
            return Confirmable.State.CONFIRMED;
        }
        return petition.isOpen() && !halts.confirming(petition.id())
                ? Confirmable.State.WAITING
                : Confirmable.State.OVER;
    }

    private static Optional<String> note(
            Confirmable.State state, SignatureRow signature, PetitionSummary petition, Words words) {
        return switch (state) {
            case CONFIRMED -> Optional.of(words.of("petition.confirm.already"));
            case OVER -> Optional.of(words.of("petition.confirm.over"));
            case WAITING -> {
                var version = versionToCount(signature, petition);
                yield version > signature.version()
                        ? Optional.of(words.of("petition.confirm.newer", "version", version))
                        : Optional.empty();
            }
        };
    }
}
