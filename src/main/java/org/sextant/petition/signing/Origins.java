package org.sextant.petition.signing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PetitionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When and where signatures came from, read from the tallies: as fast under ten million as under ten. */
@Component
public class Origins {

    private record Asked(PetitionId petition, LocalDate today) {}

    private final Cache<Asked, List<Origin>> told = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    private final JdbcClient jdbc;
    private final Clock clock;

    Origins(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By country, largest first, as it stood when the day began in UTC: who looks twice a day learns nothing of who signed in between. Empty below a hundred. */
    public List<Origin> byCountry(PetitionId petition) {
        return told.get(new Asked(petition, Breakdown.day(clock.instant())), this::read);
    }

    /** Of one country, if it may be told apart. */
    public long of(PetitionId petition, CountryCode country) {
        return byCountry(petition).stream()
                .filter(origin -> origin.country().equals(country.alpha2()))
                .mapToLong(Origin::signatures)
                .sum();
    }

    /** By the day on which they were confirmed, without those that were withdrawn since. */
    public List<DayCount> byDay(PetitionId petition) {
        return jdbc.sql("""
                        select counted_on, signatures from signature_by_day
                        where petition_id = ? and signatures > 0 order by counted_on""")
                .param(petition.uuid())
                .query((row, _) ->
                        new DayCount(row.getObject("counted_on", LocalDate.class), row.getLong("signatures")))
                .list();
    }

    private List<Origin> read(Asked asked) {
        var counted = new HashMap<String, Long>();
        jdbc.sql("""
                        select country, sum(signatures) as signatures from signature_by_country
                        where petition_id = ? and changed_on < ? group by country""")
                .params(asked.petition().uuid(), asked.today())
                .query((row, _) -> counted.put(row.getString("country"), row.getLong("signatures")))
                .list();
        return Disclosure.of(counted);
    }
}
