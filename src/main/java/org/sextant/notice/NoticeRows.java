package org.sextant.notice;

import java.nio.ByteBuffer;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows that come and go in one statement, so that a notice told twice at the same moment is one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeRows {

    private final JdbcClient database;
    private final Clock clock;
    private final Ids ids;

    NoticeRows(JdbcClient database, Clock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Enters a notice; false where it was told before.
     *
     * @param settled whether it shall be in no digest
     */
    boolean enter(Tiding tiding, boolean passing, boolean settled) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return database.sql("""
                        insert into notice (id, person, topic, mark, passing, language, title, why, path, at, mailed_at)
                        values (:id, :person, :topic, :mark, :passing, :language, :title, :why, :path, :now, :mailed)
                        on conflict do nothing""")
                        .param("id", ids.next())
                        .param("person", tiding.to().uuid())
                        .param("topic", tiding.topic().name())
                        .param("mark", tiding.mark())
                        .param("passing", passing)
                        .param("language", tiding.language().name())
                        .param("title", tiding.title())
                        .param("why", tiding.why())
                        .param("path", tiding.path())
                        .param("now", now)
                        .param("mailed", settled ? now : null, Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    /** The passing notices of a person: what each is told by, by its id. */
    Map<UUID, ByteBuffer> passing(PersonId person) {
        return database
                .sql("select id, mark from notice where person = :person and passing")
                .param("person", person.uuid())
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), ByteBuffer.wrap(row.getBytes("mark"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of the people who have passing notices. */
    Set<PersonId> withPassing(Set<PersonId> people) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(database.sql("select distinct person from notice where passing and person in (:people)")
                        .param("people", people.stream().map(PersonId::uuid).toList())
                        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                        .list());
    }

    void erase(Collection<UUID> gone) {
        database.sql("delete from notice where id in (:gone)")
                .param("gone", gone)
                .update();
    }

    /** People for whom something gathers, in the order of their ids. */
    List<PersonId> withSomethingToMail(Optional<PersonId> after, int most) {
        return database.sql("""
                        select distinct person from notice where mailed_at is null and person > :after
                        order by person limit :most""")
                .param("after", after.map(PersonId::uuid).orElse(new UUID(0, 0)))
                .param("most", most)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    Instant now() {
        return clock.instant();
    }
}
