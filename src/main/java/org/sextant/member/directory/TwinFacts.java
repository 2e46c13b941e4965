package org.sextant.member.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sextant.member.Role;
import org.sextant.member.directory.Namesakes.Namesake;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What helps to tell people of one name apart, for a page of them at once. Whoever calls has asked whether it may be known. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TwinFacts {

    private final JdbcClient database;
    private final Cards cards;
    private final Clock clock;

    TwinFacts(JdbcClient database, Cards cards, Clock clock) {
        this.database = database;
        this.cards = cards;
        this.clock = clock;
    }

    List<Namesakes> of(Scope scope, List<List<Found>> groups) {
        var people = groups.stream().flatMap(List::stream).map(Found::person).toList();
        if (people.isEmpty()) {
            return List.of();
        }
        var roles = roles(scope, people);
        var joined = joined(people);
        var filledIn = cards.of(people);
        return groups.stream()
                .map(group -> new Namesakes(group.stream()
                        .map(one -> new Namesake(
                                one,
                                roles.getOrDefault(one.person(), Set.of()),
                                joined.getOrDefault(one.person(), Instant.EPOCH),
                                Optional.ofNullable(filledIn.get(one.person()))))
                        .toList()))
                .toList();
    }

    private Map<PersonId, Set<Role>> roles(Scope scope, Collection<PersonId> people) {
        var roles = new HashMap<PersonId, Set<Role>>();
        database.sql("""
                        select person, role from mandate where person in (:people) and scope_kind = :kind and scope_key = :key
                         and ended_at is null and (begins is null or begins <= :now) and (until is null or until > :now)""")
                .param("people", people.stream().map(PersonId::uuid).toList())
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(row -> {
                    roles.computeIfAbsent(
                                    new PersonId(row.getObject("person", UUID.class)), _ -> EnumSet.noneOf(Role.class))
                            .add(Role.valueOf(row.getString("role")));
                });
        return roles;
    }

    private Map<PersonId, Instant> joined(Collection<PersonId> people) {
        var joined = new HashMap<PersonId, Instant>();
        database.sql("select id, joined_at from person where id in (:people)")
                .param("people", people.stream().map(PersonId::uuid).toList())
                .query(row -> {
                    joined.put(
                            new PersonId(row.getObject("id", UUID.class)),
                            row.getObject("joined_at", OffsetDateTime.class).toInstant());
                });
        return joined;
    }
}
