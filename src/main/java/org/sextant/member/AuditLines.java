package org.sextant.member;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Puts names to the ids that the audit trail keeps: it holds none itself. */
@Component
class AuditLines {

    private final MandateRepository held;
    private final People people;
    private final AuditSubjects subjects;

    AuditLines(MandateRepository held, People people, AuditSubjects subjects) {
        this.held = held;
        this.people = people;
        this.subjects = subjects;
    }

    List<AuditLine> of(List<AuditEntry> some, PersonId reader) {
        var names = people.names(some.stream().map(AuditEntry::by).distinct().toList());
        var under = held
                .findByIdIn(some.stream().map(AuditEntry::mandate).distinct().toList())
                .stream()
                .map(Mandate::summary)
                .collect(Collectors.toMap(MandateSummary::id, mandate -> mandate));
        var on = subjects.of(some, reader);
        return some.stream()
                .map(entry -> entry.line(
                        names.getOrDefault(entry.by(), ""),
                        Optional.ofNullable(under.get(entry.mandate())),
                        on.apply(entry)))
                .toList();
    }

    /** Those of them who have an account, by name. */
    List<PersonSummary> people(List<PersonId> some) {
        return some.stream()
                .flatMap(person -> people.byId(person).stream())
                .sorted(Comparator.comparing(PersonSummary::name))
                .toList();
    }
}
