package org.sextant.moderation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who stands for a reported thing: kept with the matter, so that whoever takes the thing down is not cut off from what was decided about it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Answerable {

    private static final String ASKED = """
            m.decision in ('TO_BE_CHANGED', 'HIDDEN', 'SANCTION') and m.changed_at is null
            and (m.appealed_at is null or m.upheld)""";

    private final JdbcClient database;
    private final Subjects subjects;

    Answerable(JdbcClient database, Subjects subjects) {
        this.database = database;
        this.subjects = subjects;
    }

    /** Keeps those who stand for it now, beside those who did before. */
    void keep(UUID matter, Reference about) {
        now(about)
                .forEach(person -> database.sql("""
                        insert into matter_answerable (matter, person) values (:matter, :person) on conflict do nothing""")
                        .param("matter", matter)
                        .param("person", person.uuid())
                        .update());
    }

    /** Those who were kept, and those who stand for it now. */
    Set<PersonId> of(UUID matter, Reference about) {
        var all = new HashSet<>(now(about));
        database.sql("select person from matter_answerable where matter = :matter")
                .param("matter", matter)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list()
                .forEach(all::add);
        return all;
    }

    /** Whether they stand for it now, and it is still there. */
    boolean stillStands(PersonId person, Reference about) {
        return now(about).contains(person);
    }

    /** Those of the people of whom something was asked so. */
    Set<PersonId> asked(Set<PersonId> people) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(database.sql("""
                        select distinct a.person from matter m join matter_answerable a on a.matter = m.id
                        where a.person in (:people) and\s""" + ASKED)
                        .param("people", people.stream().map(PersonId::uuid).toList())
                        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                        .list());
    }

    /** The matters in which something was asked of those who stood for a thing, this person among them, and nobody has said yet that it is done; the oldest first. */
    List<UUID> askedOf(PersonId person, int most) {
        return database.sql("""
                        select m.id from matter m join matter_answerable a on a.matter = m.id
                        where a.person = :person and %s order by m.decided_at, m.id fetch first %d rows only""".formatted(ASKED, most))
                .param("person", person.uuid())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Does at once what a decision of {@code by} does to the thing itself. */
    void carryOut(Decision decision, Reference about, PersonId by) {
        switch (decision) {
            case TAKEN_DOWN -> subjects.takeDown(about, by);
            case HIDDEN -> subjects.hide(about);
            case STAYS, TO_BE_CHANGED, SANCTION -> {}
        }
    }

    /** Undoes that, where it can be undone. */
    void undo(Optional<Decision> decision, Reference about) {
        if (decision.filter(Decision.HIDDEN::equals).isPresent()) {
            subjects.showAgain(about);
        }
    }

    private Set<PersonId> now(Reference about) {
        return subjects.known(about).map(Subject::answerable).orElse(Set.of());
    }
}
