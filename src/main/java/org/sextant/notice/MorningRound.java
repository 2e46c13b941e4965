package org.sextant.notice;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.sextant.member.People;
import org.sextant.member.PersonSummary;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A round of letters: what time it is for whom, and one transaction for each. */
@Component
class MorningRound {

    private final People people;
    private final TransactionOperations transaction;
    private final Clock clock;

    MorningRound(People people, TransactionOperations transaction, Clock clock) {
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    ZonedDateTime of(PersonId person) {
        return clock.instant()
                .atZone(people.byId(person).map(PersonSummary::zone).orElse(ZoneOffset.UTC));
    }

    <T> T within(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
