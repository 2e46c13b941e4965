package org.sextant.member.owndata;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.PersonColumn;
import org.sextant.vocabulary.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a person out of all features at once, or out of none. */
@Component
class Farewell {

    private final List<KeptAboutPerson> features;
    private final EntityManager entities;
    private final JdbcClient database;

    Farewell(List<KeptAboutPerson> features, EntityManager entities, JdbcClient database) {
        this.features = features;
        this.entities = entities;
        this.database = database;
    }

    @Transactional
    void erase(PersonId person) {
        // The account goes last: until then the others can write to its mailbox.
        features.reversed().forEach(feature -> feature.leave(person));
        entities.flush();
        features.stream().flatMap(feature -> feature.columns().stream()).forEach(column -> erase(column, person));
        entities.clear();
    }

    private void erase(PersonColumn column, PersonId person) {
        switch (column.fate()) {
            case ROW_GOES -> run("delete from %2$s where %1$s = :person", column, person);
            case EMPTIED -> run("update %2$s set %1$s = null where %1$s = :person", column, person);
            case STAYS -> {}
        }
    }

    private void run(String sql, PersonColumn column, PersonId person) {
        database.sql(sql.formatted(column.column(), column.table()))
                .param("person", person.uuid())
                .update();
    }
}
