package org.sextant.petition.signing;

import java.util.Optional;
import org.sextant.confirmation.Confirmable;
import org.sextant.confirmation.Confirmation;
import org.sextant.confirmation.Outcome;
import org.sextant.petition.signing.Links.Link;
import org.sextant.petition.signing.SignatureRow.State;
import org.sextant.sealing.Token;
import org.sextant.sealing.TypedCode;
import org.sextant.shell.Words;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms signatures by the links and codes of our letters; the result is the receipt. */
@Component
class SignatureConfirmation implements Confirmation {

    private final SignatureTable table;
    private final Links links;
    private final Ways<Link, Confirming.Found> ways;
    private final Confirming confirming;
    private final SignaturePage page;
    private final Mailboxes mailboxes;

    SignatureConfirmation(
            SignatureTable table, Links links, Confirming confirming, SignaturePage page, Mailboxes mailboxes) {
        this.table = table;
        this.links = links;
        this.ways = new Ways<>(confirming::confirm);
        this.confirming = confirming;
        this.page = page;
        this.mailboxes = mailboxes;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Confirmable> behind(Token shown, Words words) {
        return confirming(shown)
                .flatMap(link -> table.find(link.petition(), link.signature()))
                .map(signature -> page.of(signature, shown, words));
    }

    // Holds no connection while it waits: its transaction is that of all who confirm at this moment.
    @Override
    public Outcome confirm(Token shown) {
        return confirming(shown)
                .map(link -> outcome(ways.of(link.petition()).ask(link), shown))
                .orElseGet(Outcome.Unknown::new);
    }

    private static Outcome outcome(Confirming.Found found, Token token) {
        return switch (found) {
            case COUNTED -> new Outcome.Confirmed("/receipt/" + token.text());
            case TOO_LATE -> new Outcome.TooLate();
            case GONE -> new Outcome.Unknown();
        };
    }

    @Override
    @Transactional
    public Outcome confirm(EmailAddress mailbox, TypedCode code) {
        return mailboxes
                .signedWith(mailbox, code)
                .map(signature ->
                        outcome(confirming.confirm(signature), links.issue(signature.petition(), signature.id())))
                .orElseGet(Outcome.Unknown::new);
    }

    @Override
    @Transactional
    public Optional<EmailAddress> disown(Token shown) {
        return confirming(shown)
                .flatMap(link -> table.lock(link.petition(), link.signature()))
                .filter(signature -> signature.state() == State.PENDING)
                .flatMap(signature -> {
                    links.erase(signature);
                    table.erase(signature);
                    return mailboxes.of(signature);
                });
    }

    // A link that is too old to confirm still leads to what it confirmed in time.
    private Optional<Link> confirming(Token shown) {
        return links.behind(shown).filter(link -> link.confirms() || isSettled(link));
    }

    private boolean isSettled(Link link) {
        return table.find(link.petition(), link.signature())
                .filter(signature -> signature.state() != State.PENDING)
                .isPresent();
    }
}
