package org.sextant.member.directory;

import java.util.UUID;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which two of one name are two people. Whoever calls has asked whether it may be said. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ToldApart {

    /** Two of them, in an order of their own. */
    private record Pair(UUID one, UUID other) {

        static Pair of(PersonId some, PersonId another) {
            var inOrder = some.toString().compareTo(another.toString()) < 0;
            return inOrder ? new Pair(some.uuid(), another.uuid()) : new Pair(another.uuid(), some.uuid());
        }
    }

    private final JdbcClient database;
    private final Ids ids;

    ToldApart(JdbcClient database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    void add(Scope scope, PersonId some, PersonId another, PersonId by) {
        var pair = Pair.of(some, another);
        takeBack(scope, some, another);
        database.sql("""
                        insert into told_apart (id, scope_kind, scope_key, one_person, other_person, said_by, said_at)
                         values (:id, :kind, :key, :one, :other, :by, current_timestamp)""")
                .param("id", ids.next())
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("one", pair.one())
                .param("other", pair.other())
                .param("by", by.uuid())
                .update();
    }

    /** False where it was not said. */
    boolean takeBack(Scope scope, PersonId some, PersonId another) {
        var pair = Pair.of(some, another);
        return database.sql("""
                        delete from told_apart where scope_kind = :kind and scope_key = :key
                         and one_person = :one and other_person = :other""")
                        .param("kind", scope.kind().name())
                        .param("key", scope.key())
                        .param("one", pair.one())
                        .param("other", pair.other())
                        .update()
                > 0;
    }
}
