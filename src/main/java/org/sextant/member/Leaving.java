package org.sextant.member;

import java.time.Clock;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes out of an account everything that is its person's, and invitations that still wait for their mailbox. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Leaving {

    private final PersonRepository people;
    private final InvitationRepository invitations;
    private final Directory directory;
    private final DataKeys keys;
    private final Clock clock;

    Leaving(
            PersonRepository people,
            InvitationRepository invitations,
            Directory directory,
            DataKeys keys,
            Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.directory = directory;
        this.keys = keys;
        this.clock = clock;
    }

    void forget(PersonId id) {
        people.findById(id).ifPresent(person -> {
            var mailbox = directory.mailboxOf(person);
            invitations.eraseAllTo(Person.fingerprint(mailbox, keys.of("member")));
            person.forget(clock.instant());
            people.saveAndFlush(person);
        });
    }
}
