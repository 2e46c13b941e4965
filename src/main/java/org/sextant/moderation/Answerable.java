package org.sextant.moderation;

import java.util.HashSet;
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

    /** Takes down what nobody stands for, as {@code by} has decided. */
    void takeDown(Reference about, PersonId by) {
        subjects.takeDown(about, by);
    }

    private Set<PersonId> now(Reference about) {
        return subjects.find(about).map(Subject::answerable).orElse(Set.of());
    }
}
