package org.sextant.member;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts people in the database, where a scope may have tens of thousands. */
@Component
class HeadCount {

    private final JdbcClient database;
    private final Clock clock;

    HeadCount(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long of(List<Scope> scopes, BiPredicate<Role, Scope.Kind> held) {
        var any = new ArrayList<String>();
        var given = new LinkedHashMap<String, Object>();
        for (var scope : scopes) {
            var roles = Arrays.stream(Role.values())
                    .filter(role -> held.test(role, scope.kind()))
                    .map(Role::name)
                    .toList();
            if (!roles.isEmpty()) {
                var number = any.size();
                any.add("scope_kind = :kind%1$d and scope_key = :key%1$d and role in (:roles%1$d)".formatted(number));
                given.put("kind" + number, scope.kind().name());
                given.put("key" + number, scope.key());
                given.put("roles" + number, roles);
            }
        }
        return any.isEmpty()
                ? 0
                : database.sql("select count(distinct person) from mandate where ended_at is null"
                                + " and (begins is null or begins <= :now) and (until is null or until > :now)"
                                + " and (" + String.join(" or ", any) + ")")
                        .params(given)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
    }
}
