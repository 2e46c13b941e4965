package org.sextant.member.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sextant.member.PeopleChanged;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Which accounts are seen as one, and what was moved for it. Whoever calls has asked whether it may be done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergeLog {

    private static final JsonMapper JSON = new JsonMapper();

    /** Who was merged into whom, and by whom. */
    record Merge(PersonId kept, PersonId merged, PersonId by) {}

    /** What the one who is kept got from the other; notes were moved too, once. */
    record Moved(Set<String> tags, List<UUID> notes) {}

    private record Row(PersonId kept, PersonId merged, Moved moved) {}

    private final JdbcClient database;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    MergeLog(JdbcClient database, Ids ids, ApplicationEventPublisher events) {
        this.database = database;
        this.ids = ids;
        this.events = events;
    }

    private void move(UUID note, PersonId to) {
        database.sql("update person_note set person = :person where id = :id")
                .param("person", to.uuid())
                .param("id", note)
                .update();
    }

    /** Shows one as the other, and says by what that is undone. */
    UUID add(Scope scope, Merge merge, Moved moved) {
        var id = ids.next();
        // Merged before into somebody who has left since.
        find(scope, merge.merged()).ifPresent(before -> takeOut(scope, before));
        show(scope, merge.merged(), merge.kept());
        database.sql("""
                        insert into merged_person (id, scope_kind, scope_key, kept, merged, shown_person, merged_by, merged_at, moved)
                         values (:id, :kind, :key, :kept, :merged, :kept, :by, current_timestamp, :moved)""")
                .param("id", id)
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("kept", merge.kept().uuid())
                .param("merged", merge.merged().uuid())
                .param("by", merge.by().uuid())
                .param("moved", JSON.writeValueAsString(moved))
                .update();
        events.publishEvent(new PeopleChanged(scope));
        return id;
    }

    private Optional<UUID> find(Scope scope, PersonId merged) {
        return database.sql(
                        "select id from merged_person where scope_kind = :kind and scope_key = :key and merged = :merged")
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("merged", merged.uuid())
                .query(UUID.class)
                .optional();
    }

    // Whoever was shown as the one is shown as the other.
    private void show(Scope scope, PersonId before, PersonId now) {
        database.sql("""
                        update merged_person set shown_person = :now
                        where scope_kind = :kind and scope_key = :key and shown_person = :before""")
                .param("now", now.uuid())
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("before", before.uuid())
                .update();
    }

    /** A page of them, the latest first; pages count from 0. */
    List<Merged> of(Scope scope, int page, int most) {
        return database.sql("""
                        select m.id, k.name as kept, g.name as merged, m.merged_at from merged_person m
                        join person k on k.id = m.kept join person g on g.id = m.merged
                        where m.scope_kind = :kind and m.scope_key = :key order by m.merged_at desc, m.id
                        offset %d rows fetch next %d rows only""".formatted((long) page * most, most))
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .query((row, _) -> new Merged(
                        row.getObject("id", UUID.class),
                        row.getString("kept"),
                        row.getString("merged"),
                        row.getObject("merged_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    int number(Scope scope) {
        return database.sql("select count(*) from merged_person where scope_kind = :kind and scope_key = :key")
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .query(Integer.class)
                .single();
    }

    /** Undoes one, and says who was kept; empty where there is none of that id. */
    Optional<PersonId> takeOut(Scope scope, UUID id) {
        var row = database.sql("""
                        select kept, merged, moved from merged_person where id = :id and scope_kind = :kind and scope_key = :key for update""")
                .param("id", id)
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .query((found, _) -> row(found))
                .optional();
        row.ifPresent(merge -> {
            giveBack(scope, merge, id);
            events.publishEvent(new PeopleChanged(scope));
        });
        return row.map(Row::kept);
    }

    private static Row row(ResultSet found) throws SQLException {
        return new Row(
                new PersonId(found.getObject("kept", UUID.class)),
                new PersonId(found.getObject("merged", UUID.class)),
                JSON.readValue(found.getString("moved"), Moved.class));
    }

    private void giveBack(Scope scope, Row merge, UUID id) {
        merge.moved().notes().forEach(note -> move(note, merge.merged()));
        merge.moved()
                .tags()
                .forEach(tag -> database.sql(
                                "delete from person_tag where scope_kind = :kind and scope_key = :key and tag = :tag and person = :person")
                        .param("kind", scope.kind().name())
                        .param("key", scope.key())
                        .param("tag", tag)
                        .param("person", merge.kept().uuid())
                        .update());
        database.sql("delete from merged_person where id = :id").param("id", id).update();
        showUnder(scope, merge.merged(), merge.merged());
    }

    // Those who were merged into that one before, and those into them.
    private void showUnder(Scope scope, PersonId kept, PersonId shown) {
        var below = database.sql("""
                        select merged from merged_person
                        where scope_kind = :kind and scope_key = :key and kept = :kept and kept <> merged""")
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("kept", kept.uuid())
                .query((row, _) -> new PersonId(row.getObject("merged", UUID.class)))
                .list();
        database.sql("""
                        update merged_person set shown_person = :shown
                        where scope_kind = :kind and scope_key = :key and kept = :kept""")
                .param("shown", shown.uuid())
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("kept", kept.uuid())
                .update();
        below.forEach(one -> showUnder(scope, one, shown));
    }
}
