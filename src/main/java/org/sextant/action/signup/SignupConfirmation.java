package org.sextant.action.signup;

import java.util.Optional;
import org.sextant.action.ActionClosed;
import org.sextant.confirmation.Confirmable;
import org.sextant.confirmation.Confirmation;
import org.sextant.confirmation.Outcome;
import org.sextant.sealing.Token;
import org.sextant.sealing.TypedCode;
import org.sextant.shell.Words;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.SignupId;
import org.springframework.stereotype.Component;

/** Confirms sign-ups by the links and codes of our letters. The result stands on the page on which the place can be given back. */
@Component
class SignupConfirmation implements Confirmation {

    private final Tickets tickets;
    private final SignupConfirmable page;
    private final SignupLinks links;
    private final SignupCodes codes;
    private final Bookings bookings;

    SignupConfirmation(
            Tickets tickets, SignupConfirmable page, SignupLinks links, SignupCodes codes, Bookings bookings) {
        this.tickets = tickets;
        this.page = page;
        this.links = links;
        this.codes = codes;
        this.bookings = bookings;
    }

    @Override
    public Optional<Confirmable> behind(Token shown, Words words) {
        return tickets.toConfirm(shown).map(ticket -> page.of(ticket, words));
    }

    @Override
    public Outcome confirm(Token shown) {
        if (tickets.toConfirm(shown).isEmpty()) {
            return new Outcome.Unknown();
        }
        return confirmed(tickets.idOf(shown)) ? result(shown) : new Outcome.TooLate();
    }

    @Override
    public Outcome confirm(EmailAddress mailbox, TypedCode code) {
        var signup = codes.behind(mailbox, code);
        if (signup.isEmpty()) {
            return new Outcome.Unknown();
        }
        return confirmed(signup.get()) ? result(links.issue(signup.get())) : new Outcome.TooLate();
    }

    @Override
    public Optional<EmailAddress> disown(Token shown) {
        return tickets.toConfirm(shown).isEmpty() ? Optional.empty() : bookings.disown(tickets.idOf(shown));
    }

    private boolean confirmed(SignupId signup) {
        try {
            bookings.confirm(signup);
            return true;
        } catch (ActionClosed inBetween) {
            return false;
        }
    }

    private static Outcome result(Token token) {
        return new Outcome.Confirmed("/cancel/" + token.text());
    }
}
