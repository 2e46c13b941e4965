package org.sextant.member;

import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes and redeems the links by which somebody shows that they read the mailbox they want. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MailboxLinks {

    /** Who moves where. */
    record Move(PersonId person, EmailAddress to) {}

    private final MailboxChangeRepository changes;
    private final DataKeys keys;
    private final Clock clock;
    private final Ids ids;
    private final RandomGenerator random;

    MailboxLinks(MailboxChangeRepository changes, DataKeys keys, Clock clock, Ids ids, RandomGenerator random) {
        this.changes = changes;
        this.keys = keys;
        this.clock = clock;
        this.ids = ids;
        this.random = random;
    }

    /** The one before leads nowhere any more. */
    Token issue(PersonId person, EmailAddress to) {
        changes.eraseOf(person);
        var token = Token.fresh(random);
        changes.save(new MailboxChange(ids.next(), token, person, clock.instant()).to(to, key()));
        return token;
    }

    void forget(PersonId person) {
        changes.eraseOf(person);
    }

    /** @throws NoSuchLink if it leads nowhere (any more) */
    void requireGood(String token) {
        if (changes.findByHash(Token.hashOf(token))
                .filter(change -> change.opens(clock.instant()))
                .isEmpty()) {
            throw new NoSuchLink();
        }
    }

    /** @throws NoSuchLink if it leads nowhere (any more) */
    Move use(String token) {
        var move = changes.lockByHash(Token.hashOf(token))
                .filter(change -> change.opens(clock.instant()))
                .map(change -> new Move(change.person(), change.wanted(key())))
                .orElseThrow(NoSuchLink::new);
        changes.eraseOf(move.person());
        return move;
    }

    Optional<KeptEntry> kept(PersonId person) {
        return changes.findByPerson(person)
                .map(change -> KeptEntry.of(
                                "address",
                                new KeptValue.Text(change.wanted(key()).typed()))
                        .and("until", new KeptValue.Moment(change.expiresAt())));
    }

    private DataKey key() {
        return keys.of("member");
    }
}
