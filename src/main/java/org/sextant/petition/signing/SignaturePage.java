package org.sextant.petition.signing;

import java.util.List;
import java.util.Optional;
import org.sextant.campaign.Campaigns;
import org.sextant.confirmation.Confirmable;
import org.sextant.confirmation.Confirmable.Fact;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.signing.SignatureRow.State;
import org.sextant.programme.Programme;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** Puts a signature into the words of the page that confirms it. */
@Component
class SignaturePage {

    private final Petitions petitions;
    private final Campaigns campaigns;
    private final Programme programme;

    SignaturePage(Petitions petitions, Campaigns campaigns, Programme programme) {
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.programme = programme;
    }

    Confirmable of(SignatureRow signature, Words words) {
        var petition = petitions.byId(signature.petition()).orElseThrow();
        var principle = campaigns.byId(petition.campaign()).orElseThrow().principle();
        var state = state(signature, petition);
        return new Confirmable(
                state,
                words.of("petition.confirm.title"),
                note(state, words),
                principle,
                programme.principle(principle).name().in(words.language()),
                petition.title(),
                List.of(new Fact(
                        words.of("petition.fact.addressee"),
                        petition.addressee().in(words.language()))),
                words.of(state == Confirmable.State.CONFIRMED ? "petition.confirm.look" : "petition.confirm.act"));
    }

    private static Confirmable.State state(SignatureRow signature, PetitionSummary petition) {
        if (signature.state() != State.PENDING) {
            return Confirmable.State.CONFIRMED;
        }
        return petition.isOpen() ? Confirmable.State.WAITING : Confirmable.State.OVER;
    }

    private static Optional<String> note(Confirmable.State state, Words words) {
        return switch (state) {
            case CONFIRMED -> Optional.of(words.of("petition.confirm.already"));
            case OVER -> Optional.of(words.of("petition.confirm.over"));
            case WAITING -> Optional.empty();
        };
    }
}
