package org.sextant.member;

import java.time.Clock;
import java.util.Optional;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a person by mailbox, under the key that seals addresses. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Directory {

    private final PersonRepository people;
    private final DataKeys keys;
    private final Clock clock;
    private final Ids ids;

    Directory(PersonRepository people, DataKeys keys, Clock clock, Ids ids) {
        this.people = people;
        this.keys = keys;
        this.clock = clock;
        this.ids = ids;
    }

    Optional<Person> byMailbox(EmailAddress email) {
        return people.findByMailboxFingerprint(Person.fingerprint(email, key()));
    }

    Person enter(Join join) {
        return people.save(new Person(PersonId.fresh(ids), join, key(), clock.instant()));
    }

    /**
     * Whoever only asked to join with that address, and has not settled it, makes room.
     *
     * @throws AddressTaken if it is another's
     */
    PersonId readdress(PersonId id, EmailAddress to) {
        byMailbox(to).filter(other -> !other.id().equals(id)).ifPresent(this::makeRoom);
        var person = people.findById(id).orElseThrow();
        person.readdress(to, key());
        return people.saveAndFlush(person).id();
    }

    private void makeRoom(Person other) {
        if (other.isVerified()) {
            throw new AddressTaken();
        }
        people.erase(other.id());
    }

    EmailAddress mailboxOf(Person person) {
        return person.mailbox(key());
    }

    private DataKey key() {
        return keys.of("member");
    }
}
