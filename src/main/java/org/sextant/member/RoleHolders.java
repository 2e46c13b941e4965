package org.sextant.member;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds mandates at all, for work that is done for each of them in turn: asked of many people at once. */
@Component
@Transactional(readOnly = true)
public class RoleHolders {

    /** What somebody holds now. */
    private record Held(PersonId person, Role role, Scope scope) {}

    private static final String HOLDS_NOW =
            " and ended_at is null and (begins is null or begins <= :now) and (until is null or until > :now)";

    private final JdbcClient database;
    private final Clock clock;

    RoleHolders(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * People who hold one of these roles anywhere, in the order of their ids.
     *
     * @param after whoever came last on the page before; empty for the first page
     */
    public List<PersonId> of(Set<Role> roles, Optional<PersonId> after, int most) {
        return database.sql("select distinct person from mandate where role in (:roles) and person > :after" + HOLDS_NOW
                        + " order by person limit :most")
                .param("roles", roles.stream().map(Role::name).toList())
                .param("now", now())
                .param("after", after.map(PersonId::uuid).orElse(new UUID(0, 0)))
                .param("most", most)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** Those of the people whom {@link Mandates#allows} lets in at least one of these scopes; on the whole platform alone where there are none. */
    public Set<PersonId> allowed(Set<PersonId> people, Right right, Collection<Scope> scopes) {
        var there = Set.copyOf(scopes);
        return people(carrying(held(people), right)
                .filter(one -> one.scope().equals(Scope.PLATFORM) || there.contains(one.scope())));
    }

    /**
     * Those whom a mandate of the whole platform lets, where something waits for one of any two of them: of what two people decide on, all that may be kept from
     * somebody is their own, which waits for the other.
     */
    public Set<PersonId> allowed(Set<PersonId> people, Right right, Predicate<PersonId> somethingWaitsFor) {
        var allowed = allowed(people, right, Set.of());
        return allowed.stream().limit(2).anyMatch(somethingWaitsFor) ? allowed : Set.of();
    }

    /** Those who are let in at least one of these scopes by a mandate there, or by one of the whole platform while they hold any other there. */
    public Set<PersonId> allowedInTeam(Set<PersonId> people, Right right, Collection<Scope> scopes) {
        if (scopes.isEmpty()) {
            return Set.of();
        }
        var there = Set.copyOf(scopes);
        var held = held(people);
        var belonging = people(held.stream().filter(one -> there.contains(one.scope())));
        return people(carrying(held, right)
                .filter(one -> there.contains(one.scope())
                        || (one.scope().equals(Scope.PLATFORM) && belonging.contains(one.person()))));
    }

    /** Those of the people of whom a mandate that holds now ends until {@code before}. */
    public Set<PersonId> whoseMandatesEnd(Set<PersonId> people, Instant before) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(database.sql("select distinct person from mandate where person in (:people)"
                                + " and until <= :before" + HOLDS_NOW)
                        .param("people", uuids(people))
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .param("now", now())
                        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                        .list());
    }

    /** The scopes of such a kind in which a mandate that holds now ends until {@code before}. */
    public Set<Scope> whereMandatesEnd(Set<Scope.Kind> kinds, Instant before) {
        return Set.copyOf(database.sql("select distinct scope_kind, scope_key from mandate where scope_kind in (:kinds)"
                        + " and until <= :before" + HOLDS_NOW)
                .param("kinds", kinds.stream().map(Scope.Kind::name).toList())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("now", now())
                .query((row, _) ->
                        new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("scope_key")))
                .list());
    }

    private List<Held> held(Set<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : database.sql("select person, role, scope_kind, scope_key from mandate where person in (:people)"
                                + HOLDS_NOW)
                        .param("people", uuids(people))
                        .param("now", now())
                        .query((row, _) -> new Held(
                                new PersonId(row.getObject("person", UUID.class)),
                                Role.valueOf(row.getString("role")),
                                new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("scope_key"))))
                        .list();
    }

    private static Stream<Held> carrying(List<Held> held, Right right) {
        return held.stream().filter(one -> right.heldAs(one.role(), one.scope().kind()));
    }

    private static Set<PersonId> people(Stream<Held> held) {
        return held.map(Held::person).collect(Collectors.toSet());
    }

    private static List<UUID> uuids(Set<PersonId> people) {
        return people.stream().map(PersonId::uuid).toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
