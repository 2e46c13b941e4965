package org.sextant.member;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who holds anything in a scope, a page at a time: there may be tens of thousands. Whoever asks answers for the right to know. */
@Service
@Transactional(readOnly = true)
public class Belonging {

    private final PersonRepository people;
    private final MandateRepository mandates;
    private final Clock clock;

    Belonging(PersonRepository people, MandateRepository mandates, Clock clock) {
        this.people = people;
        this.mandates = mandates;
        this.clock = clock;
    }

    /**
     * Somebody who belongs, or will.
     *
     * @param mandates all that they hold there, oldest first
     * @param toCome what they will hold there, the first to begin first; only where whoever asks may give it
     */
    public record Member(PersonId person, String name, List<MandateSummary> mandates, List<MandateSummary> toCome) {

        public Member {
            mandates = List.copyOf(mandates);
            toCome = List.copyOf(toCome);
        }

        public boolean isA(Role role) {
            return mandates.stream().anyMatch(mandate -> mandate.role() == role);
        }
    }

    /**
     * Some of them, by name.
     *
     * @param name what the name has in it, in whatever case; everybody has nothing
     */
    public Page<Member> in(Scope scope, String name, Pageable page) {
        var like = "%" + name.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        var now = clock.instant();
        var found = people.belonging(scope, like, now, page);
        var held = mandates.heldIn(scope, found.map(Person::id).toList(), now).stream()
                .map(Mandate::summary)
                .collect(Collectors.groupingBy(MandateSummary::person));
        return found.map(person ->
                new Member(person.id(), person.summary().name(), held.getOrDefault(person.id(), List.of()), List.of()));
    }
}
