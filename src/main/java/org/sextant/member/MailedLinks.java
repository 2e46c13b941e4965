package org.sextant.member;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.sextant.member.MailedLink.Purpose;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes and redeems the links that settle an account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MailedLinks {

    private final MailedLinkRepository links;
    private final Clock clock;
    private final Ids ids;
    private final RandomGenerator random;

    MailedLinks(MailedLinkRepository links, Clock clock, Ids ids, RandomGenerator random) {
        this.links = links;
        this.clock = clock;
        this.ids = ids;
        this.random = random;
    }

    Token issue(PersonId person, Purpose purpose) {
        var token = Token.fresh(random);
        links.save(new MailedLink(ids.next(), token, person, purpose, clock.instant()));
        return token;
    }

    PersonId personBehind(String token) {
        return links.findByHash(Token.hashOf(token))
                .filter(link -> link.opens(clock.instant()))
                .map(MailedLink::person)
                .orElseThrow(NoSuchLink::new);
    }

    PersonId use(String token) {
        var link = links.lockByHash(Token.hashOf(token)).orElseThrow(NoSuchLink::new);
        link.use(clock.instant());
        forget(link.person());
        return link.person();
    }

    void forget(PersonId person) {
        links.eraseAllOf(person);
    }
}
