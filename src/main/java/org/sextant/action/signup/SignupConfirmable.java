package org.sextant.action.signup;

import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionSummary;
import org.sextant.action.SlotNumber;
import org.sextant.action.Turnout;
import org.sextant.action.When;
import org.sextant.campaign.Campaigns;
import org.sextant.confirmation.Confirmable;
import org.sextant.confirmation.Confirmable.Fact;
import org.sextant.confirmation.Confirmable.State;
import org.sextant.programme.Programme;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** Puts a sign-up into the words of the page that confirms it. The place of a sensitive action is not among them: nobody is booked yet. */
@Component
class SignupConfirmable {

    private final Campaigns campaigns;
    private final Programme programme;

    SignupConfirmable(Campaigns campaigns, Programme programme) {
        this.campaigns = campaigns;
        this.programme = programme;
    }

    Confirmable of(Ticket ticket, Words words) {
        var action = ticket.action().forEverybody();
        var principle = campaigns.byId(action.card().campaign()).orElseThrow().principle();
        var state = state(ticket);
        return new Confirmable(
                state,
                words.of("action.confirm.title"),
                note(state, action.card().turnout(ticket.slot()), words),
                principle,
                programme.principle(principle).name().in(words.language()),
                action.card().outline().title(),
                facts(action, ticket.slot(), words),
                words.of(state == State.CONFIRMED ? "action.confirm.look" : "action.confirm.act"));
    }

    private static State state(Ticket ticket) {
        if (ticket.standing() != Standing.PENDING) {
            return State.CONFIRMED;
        }
        return ticket.action().takesSignups() ? State.WAITING : State.OVER;
    }

    private static Optional<String> note(State state, Turnout turnout, Words words) {
        return switch (state) {
            case CONFIRMED -> Optional.of(words.of("action.confirm.already"));
            case OVER -> Optional.of(words.of("action.confirm.over"));
            case WAITING -> turnout.isFull() ? Optional.of(words.of("action.confirm.full")) : Optional.empty();
        };
    }

    private static List<Fact> facts(ActionSummary action, SlotNumber slot, Words words) {
        var when = new Fact(words.of("action.fact.when"), When.inFull(action.card(), slot, words));
        return action.plan()
                .outline()
                .venue()
                .place()
                .map(place -> List.of(when, new Fact(words.of("action.fact.where"), place.in(words.language()))))
                .orElse(List.of(when));
    }
}
