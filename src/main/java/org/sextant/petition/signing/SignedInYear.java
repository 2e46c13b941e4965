package org.sextant.petition.signing;

import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many signatures that count were confirmed in a year: sums alone. */
@Component
@Transactional(readOnly = true)
public class SignedInYear {

    private final JdbcClient jdbc;

    SignedInYear(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All petitions together, month by month (UTC), each of the twelve in it. */
    public Map<Integer, Long> byMonth(Year year) {
        var months = new TreeMap<Integer, Long>();
        for (var month = 1; month <= 12; month++) {
            months.put(month, 0L);
        }
        jdbc.sql("""
                        select extract(month from counted_on) as in_month, sum(signatures) as number from signature_by_day
                        where counted_on between ? and ? group by extract(month from counted_on)""")
                .params(year.atDay(1), year.atDay(year.length()))
                .query((row, _) -> months.put(row.getInt("in_month"), row.getLong("number")))
                .list();
        return months;
    }
}
