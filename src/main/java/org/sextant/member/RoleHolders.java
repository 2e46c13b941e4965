package org.sextant.member;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds mandates at all, for work that is done for each of them in turn. */
@Component
public class RoleHolders {

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
    @Transactional(readOnly = true)
    public List<PersonId> of(Set<Role> roles, Optional<PersonId> after, int most) {
        return database.sql("""
                        select distinct person from mandate
                        where role in (:roles) and ended_at is null and (begins is null or begins <= :now)
                          and (until is null or until > :now) and person > :after
                        order by person limit :most""")
                .param("roles", roles.stream().map(Role::name).toList())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("after", after.map(PersonId::uuid).orElse(new UUID(0, 0)))
                .param("most", most)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }
}
