package org.sextant.petition.supporter;

import java.util.List;
import java.util.Optional;
import org.sextant.campaign.Campaigns;
import org.sextant.confirmation.Confirmable;
import org.sextant.confirmation.Confirmable.Fact;
import org.sextant.confirmation.Confirmable.State;
import org.sextant.petition.PetitionSummary;
import org.sextant.programme.Programme;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** Puts a support into the words of the page that confirms it. */
@Component
class SupporterConfirmable {

    private final Campaigns campaigns;
    private final Programme programme;

    SupporterConfirmable(Campaigns campaigns, Programme programme) {
        this.campaigns = campaigns;
        this.programme = programme;
    }

    Confirmable of(State state, PetitionSummary petition, Words words) {
        var principle = campaigns.byId(petition.campaign()).orElseThrow().principle();
        return new Confirmable(
                state,
                words.of("supporter.confirm.title"),
                Optional.of(words.of("supporter.confirm.note", state)),
                principle,
                programme.principle(principle).name().in(words.language()),
                petition.title(),
                List.of(new Fact(
                        words.of("petition.fact.addressee"),
                        petition.addressee().in(words.language()))),
                words.of(state == State.CONFIRMED ? "supporter.confirm.look" : "supporter.confirm.act"));
    }
}
