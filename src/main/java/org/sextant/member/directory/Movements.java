package org.sextant.member.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which directories something has moved: where, never who. Whoever looks there asks for the right to. */
@Service
@Transactional(readOnly = true)
public class Movements {

    private final JdbcClient database;

    Movements(JdbcClient database) {
        this.database = database;
    }

    /** Every scope in whose directory any of these people stands, or what they say counts for another who does. */
    public Set<Scope> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        var scopes = new HashSet<>(Set.of(Scope.PLATFORM));
        scopes.addAll(database.sql("""
                        select scope_kind, scope_key from mandate where person in (:people) and ended_at is null
                        union select scope_kind, scope_key from merged_person where merged in (:people)""")
                .param("people", people.stream().map(PersonId::uuid).toList())
                .query((row, _) -> scope(row))
                .list());
        return Set.copyOf(scopes);
    }

    /**
     * The scopes in which a mandate began or ended because its time had come.
     *
     * @param after the moment up to which it is known already
     */
    public Set<Scope> inTime(Instant after, Instant until) {
        return Set.copyOf(database.sql("""
                        select scope_kind, scope_key from mandate where begins > :after and begins <= :until and ended_at is null
                        union select scope_kind, scope_key from mandate where until > :after and until <= :until and ended_at is null""")
                .param("after", OffsetDateTime.ofInstant(after, ZoneOffset.UTC))
                .param("until", OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
                .query((row, _) -> scope(row))
                .list());
    }

    private static Scope scope(ResultSet row) throws SQLException {
        return new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("scope_key"));
    }
}
