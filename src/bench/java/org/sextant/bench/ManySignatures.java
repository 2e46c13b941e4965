package org.sextant.bench;

import java.sql.SQLException;

/** Signatures put into the database in bulk, as if each had been made and confirmed, a second after the other: with contact, link, and every sum that is kept of them. */
final class ManySignatures {

    private static final long AT_ONCE = 2_000_000;
    private static final String COUNTRIES =
            "(array['CM', 'FR', 'IT', 'MX', 'PH', 'MA', 'DE', 'SN', 'PE', 'TN'])[1 + n % 10]";

    // Cast, so that grouping by it does not take it for the number of a column.
    private static final String FIRST_SLOT = "cast(0 as int)";

    private final PostgresServer database;

    ManySignatures(PostgresServer database) {
        this.database = database;
    }

    /** Under {@code bench-petition}. */
    void seed(int petition, long signatures) throws SQLException {
        var id = "(select id from petition where slug = 'bench-" + petition + "')";
        for (var done = 0L; done < signatures; done += AT_ONCE) {
            var last = Math.min(done + AT_ONCE, signatures);
            // All keys come of one hash, and in its order: an index that is filled at random takes ten times as long.
            database.execute("""
                    with made as (
                        insert into signature (petition_id, id, duplicate_key, contact, country, display, updates, language, state, version,
                            signed_at, counted_at, mailed_at)
                        select %s, cast(encode(substr(hash, 1, 16), 'hex') as uuid), hash, decode(repeat('ab', 150), 'hex'), %s,
                            'COUNT', false, 'EN', 'COUNTED', 1,
                            now() - n * interval '1 second', now() - n * interval '1 second', now() - n * interval '1 second'
                        from (select n, sha256(convert_to('%d/' || n, 'UTF8')) as hash from generate_series(%d, %d) n) numbered
                        order by hash returning petition_id, id, duplicate_key, signed_at)
                    insert into signature_link (petition_id, hash, signature, issued_at)
                    select petition_id, duplicate_key, id, signed_at from made""".formatted(id, COUNTRIES, petition, done + 1, last));
        }
        var counted = "from signature where petition_id = " + id + " and state = 'COUNTED'";
        add("signature_by_day (petition_id, counted_on, signatures)", "petition_id, cast(counted_at as date)", counted);
        add(
                "signature_by_country (petition_id, changed_on, country, signatures)",
                "petition_id, cast(counted_at as date), country",
                counted);
        add(
                "signature_hour (petition_id, begins, slot, counted)",
                "petition_id, date_trunc('hour', counted_at), " + FIRST_SLOT,
                counted);
        add("signature_tally (petition_id, slot, counted)", "petition_id, " + FIRST_SLOT, counted);
    }

    private void add(String table, String group, String counted) throws SQLException {
        database.execute("insert into " + table + " select " + group + ", count(*) " + counted + " group by " + group);
    }
}
