package org.sextant.petition.supporter;

import java.util.Optional;
import org.sextant.confirmation.Confirmable;
import org.sextant.confirmation.Confirmable.State;
import org.sextant.confirmation.Confirmation;
import org.sextant.confirmation.Outcome;
import org.sextant.sealing.Token;
import org.sextant.sealing.TypedCode;
import org.sextant.shell.Words;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms first supporters by the links and codes of our letters. */
@Component
@Transactional
class SupporterConfirmation implements Confirmation {

    private final SupporterLinks links;
    private final SupporterCalls calls;
    private final SupporterRepository supporters;
    private final SupporterSecrets secrets;
    private final SupporterConfirmable page;

    SupporterConfirmation(
            SupporterLinks links,
            SupporterCalls calls,
            SupporterRepository supporters,
            SupporterSecrets secrets,
            SupporterConfirmable page) {
        this.links = links;
        this.calls = calls;
        this.supporters = supporters;
        this.secrets = secrets;
        this.page = page;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Confirmable> behind(Token shown, Words words) {
        return links.behind(shown)
                .filter(supporter -> leadsOn(supporter, shown))
                .map(supporter -> page.of(state(supporter), calls.petition(supporter.petition()), words));
    }

    @Override
    public Outcome confirm(Token shown) {
        return links.hold(shown)
                .filter(supporter -> leadsOn(supporter, shown))
                .map(supporter -> confirm(supporter, shown))
                .orElseGet(Outcome.Unknown::new);
    }

    // A code does not say for which petition it is, and each has a key of its own.
    @Override
    public Outcome confirm(EmailAddress mailbox, TypedCode code) {
        return calls.running().stream()
                .flatMap(call -> codedWith(call, mailbox, code).stream())
                .reduce((_, latest) -> latest)
                .map(supporter -> confirm(supporter, links.issue(supporter, calls.now())))
                .orElseGet(Outcome.Unknown::new);
    }

    private Optional<Supporter> codedWith(SupporterCall call, EmailAddress mailbox, TypedCode code) {
        var key = secrets.of(call);
        return supporters
                .lock(call.petition(), Supporter.fingerprint(mailbox, key))
                .filter(Supporter::isPending)
                .filter(supporter -> supporter.accepts(code, key, calls.now()));
    }

    private Outcome confirm(Supporter supporter, Token token) {
        if (state(supporter) == State.OVER) {
            return new Outcome.TooLate();
        }
        supporter.confirm(calls.now());
        supporters.saveAndFlush(supporter);
        return new Outcome.Confirmed("/first-supporter/" + token.text());
    }

    @Override
    public Optional<EmailAddress> disown(Token shown) {
        return links.hold(shown).filter(Supporter::isPending).flatMap(this::erase);
    }

    private Optional<EmailAddress> erase(Supporter supporter) {
        var mailbox = calls.of(supporter.petition())
                .flatMap(call -> supporter.contact(secrets.of(call)))
                .map(SupporterContact::mailbox);
        supporters.delete(supporter);
        return mailbox;
    }

    // A link that is too old to confirm still leads to what it confirmed in time.
    private boolean leadsOn(Supporter supporter, Token shown) {
        return !supporter.isPending() || links.confirms(shown, calls.now());
    }

    private State state(Supporter supporter) {
        if (!supporter.isPending()) {
            return State.CONFIRMED;
        }
        var taken = calls.of(supporter.petition()).filter(calls::takes);
        return taken.isPresent() ? State.WAITING : State.OVER;
    }
}
