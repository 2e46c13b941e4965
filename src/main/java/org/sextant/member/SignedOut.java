package org.sextant.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.sextant.shell.Dismissals;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs people out who were removed. */
@Component
@Transactional
public class SignedOut implements Dismissals {

    // Longer than a session lasts that nobody uses.
    private static final Duration LATELY = Duration.ofHours(12);

    private static final int MOST = 10_000;

    private final PersonRepository people;
    private final Clock clock;

    SignedOut(PersonRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Whoever is signed in as that person, anywhere, is so no longer within a minute. */
    public void everywhere(PersonId id) {
        people.findById(id).ifPresent(person -> {
            person.signOut(clock.instant());
            people.save(person);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Instant> lately() {
        return people.signedOutSince(clock.instant().minus(LATELY), Limit.of(MOST)).stream()
                .collect(Collectors.toMap(Person::id, Person::signedOutAt));
    }
}
