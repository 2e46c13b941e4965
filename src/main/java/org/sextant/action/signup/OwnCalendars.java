package org.sextant.action.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sextant.member.Mailboxes;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret links by which calendar programs, which cannot sign in, read the places of one person and what they are in charge of. */
@Service
@Transactional
public class OwnCalendars {

    private final CalendarKeyRepository keys;
    private final Engagements engagements;
    private final Mailboxes members;
    private final Clock clock;
    private final RandomGenerator random;

    OwnCalendars(
            CalendarKeyRepository keys,
            Engagements engagements,
            Mailboxes members,
            Clock clock,
            RandomGenerator random) {
        this.keys = keys;
        this.engagements = engagements;
        this.members = members;
        this.clock = clock;
        this.random = random;
    }

    /** A new secret for this person; the one before leads nowhere any more. It is known only now. */
    public Token renew(PersonId person) {
        var token = Token.fresh(random);
        keys.save(new CalendarKey(person, token, clock.instant()));
        return token;
    }

    /** From now on there is no link. */
    public void revoke(PersonId person) {
        keys.erase(person);
    }

    /** When the person's link was made; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(PersonId person) {
        return keys.findById(person).map(CalendarKey::madeAt);
    }

    /** What the secret opens; empty where it opens nothing, or nothing any more. */
    @Transactional(readOnly = true)
    public Optional<OwnCalendar> behind(Token shown) {
        return keys.findByHash(shown.hash())
                .map(CalendarKey::person)
                .flatMap(person -> members.of(person).map(member -> engagements.of(person, member.language())));
    }
}
