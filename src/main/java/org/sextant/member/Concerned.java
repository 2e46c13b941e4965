package org.sextant.member;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Whom an entry of the audit trail concerns: whom it is about, and where it is read. */
@Component
class Concerned {

    private final PersonRepository people;
    private final MandateRepository mandates;

    Concerned(PersonRepository people, MandateRepository mandates) {
        this.people = people;
        this.mandates = mandates;
    }

    /** The person, or the holder of the mandate, whose id stands there. */
    Optional<PersonId> about(String subject) {
        return AuditSubjects.ids(subject).stream().flatMap(this::person).findFirst();
    }

    private Stream<PersonId> person(UUID id) {
        return mandates
                .findById(new MandateId(id))
                .map(mandate -> mandate.summary().person())
                .or(() -> people.findById(new PersonId(id)).map(Person::id))
                .stream();
    }

    /** Where the mandate holds. */
    Scope where(MandateId under) {
        return mandates.findById(under).map(Mandate::scope).orElse(Scope.PLATFORM);
    }
}
