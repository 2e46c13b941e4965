package org.sextant.member;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sextant.member.Holders.Numbers;
import org.sextant.member.Holders.Numbers.Held;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts people in the database, where a scope may have tens of thousands: by all that each of them holds there, in one go. */
@Component
class HeadCount {

    /** What can be held, each at the place of its bit: in the database whoever holds the same has the same number. */
    private static final List<Held> BITS = Arrays.stream(Scope.Kind.values())
            .flatMap(kind -> Arrays.stream(Role.values()).map(role -> new Held(kind, role)))
            .toList();

    private final JdbcClient database;
    private final Clock clock;

    HeadCount(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Numbers of(List<Scope> scopes) {
        var given = new LinkedHashMap<String, Object>();
        for (var i = 0; i < scopes.size(); i++) {
            given.put("kind" + i, scopes.get(i).kind().name());
            given.put("key" + i, scopes.get(i).key());
        }
        var any = IntStream.range(0, scopes.size())
                .mapToObj("scope_kind = :kind%1$d and scope_key = :key%1$d"::formatted)
                .collect(Collectors.joining(" or "));
        var counted = new HashMap<Long, Long>();
        database.sql("""
                        select held, count(*) as people from (
                         select person, sum(distinct %s) as held from mandate
                         where ended_at is null and (begins is null or begins <= :now) and (until is null or until > :now)
                          and (%s)
                         group by person) as each_once
                        group by held""".formatted(bit(scopes), any))
                .params(given)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    counted.put(row.getLong("held"), row.getLong("people"));
                });
        return new Numbers(counted.entrySet().stream()
                .collect(Collectors.toMap(
                        group -> IntStream.range(0, BITS.size())
                                .filter(place -> (group.getKey() & (1L << place)) != 0)
                                .mapToObj(BITS::get)
                                .collect(Collectors.toSet()),
                        Map.Entry::getValue)));
    }

    private static String bit(List<Scope> scopes) {
        var kinds = scopes.stream().map(Scope::kind).collect(Collectors.toSet());
        return IntStream.range(0, BITS.size())
                .filter(place -> kinds.contains(BITS.get(place).kind()))
                .mapToObj(place -> "when scope_kind = '%s' and role = '%s' then cast(%d as bigint)"
                        .formatted(BITS.get(place).kind(), BITS.get(place).role(), 1L << place))
                .collect(Collectors.joining(" ", "case ", " end"));
    }
}
