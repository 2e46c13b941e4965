package org.sextant.member.joint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who were told of what one person did alone: from then on they see it, whatever they may decide on. */
@Component
@Transactional
class Witnesses {

    static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient database;
    private final Clock clock;

    Witnesses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** These, and everybody who belongs to one of the scopes. */
    void note(JointActId act, Collection<PersonId> people, Scope... scopes) {
        people.forEach(person -> database.sql(
                        "insert into joint_act_told (act, person) values (:act, :person) on conflict do nothing")
                .param("act", act.uuid())
                .param("person", person.uuid())
                .update());
        for (var scope : scopes) {
            noteAllIn(scope, act);
        }
    }

    private void noteAllIn(Scope scope, JointActId act) {
        database.sql("""
                        insert into joint_act_told (act, person)
                        select distinct cast(:act as uuid), m.person from mandate m
                        where m.scope_kind = :kind and m.scope_key = :key and m.ended_at is null
                          and (m.begins is null or m.begins <= :now) and (m.until is null or m.until > :now)
                          and not exists (select 1 from joint_act_told t where t.act = :act and t.person = m.person)""")
                .param("act", act.uuid())
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("now", at(clock.instant()))
                .update();
    }

    /** In the order of their ids, after that one. */
    @Transactional(readOnly = true)
    List<PersonId> of(JointActId act, Optional<PersonId> after, int most) {
        return database.sql("""
                        select person from joint_act_told where act = :act and person > :after
                        order by person limit :most""")
                .param("act", act.uuid())
                .param("after", after.map(PersonId::uuid).orElse(new UUID(0, 0)))
                .param("most", most)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** What the person was told of, the latest first. */
    @Transactional(readOnly = true)
    List<JointActId> actsToldTo(PersonId person, int most) {
        return database.sql("""
                        select a.id from joint_act_told t join joint_act a on a.id = t.act
                        where t.person = :person order by a.proposed_at desc limit :most""")
                .param("person", person.uuid())
                .param("most", most)
                .query((row, _) -> new JointActId(row.getObject("id", UUID.class)))
                .list();
    }

    int forget() {
        return database.sql(
                        "delete from joint_act_told where act in (select a.id from joint_act a where a.settled_at < :before)")
                .param("before", at(clock.instant().minus(KEPT)))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
