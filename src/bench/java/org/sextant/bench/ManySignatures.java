package org.sextant.bench;

import java.sql.SQLException;

/** Signatures put into the database in bulk, as if each had been made and confirmed, a second after the other: with contact, link, and every sum that is kept of them. */
final class ManySignatures {

    private static final long AT_ONCE = 1_000_000;
    private static final String COUNTRIES =
            "(array['CM', 'FR', 'IT', 'MX', 'PH', 'MA', 'DE', 'SN', 'PE', 'TN'])[1 + n % 10]";

    private final PostgresServer database;

    ManySignatures(PostgresServer database) {
        this.database = database;
    }

    /** Under {@code bench-petition}. */
    void seed(int petition, long signatures) throws SQLException {
        var id = "(select id from petition where slug = 'bench-" + petition + "')";
        for (var done = 0L; done < signatures; done += AT_ONCE) {
            var last = Math.min(done + AT_ONCE, signatures);
            database.execute("""
                    with made as (
                        insert into signature (petition_id, id, duplicate_key, contact, country, display, updates, language, state, version,
                            signed_at, counted_at, mailed_at)
                        select %s, gen_random_uuid(), sha256(convert_to('%d/' || n, 'UTF8')), decode(repeat('ab', 150), 'hex'), %s,
                            'COUNT', false, 'EN', 'COUNTED', 1,
                            now() - n * interval '1 second', now() - n * interval '1 second', now() - n * interval '1 second'
                        from generate_series(%d, %d) n returning petition_id, id, signed_at)
                    insert into signature_link (petition_id, hash, signature, issued_at)
                    select petition_id, sha256(uuid_send(id)), id, signed_at from made""".formatted(id, petition, COUNTRIES, done + 1, last));
        }
        var counted = "from signature where petition_id = " + id + " and state = 'COUNTED'";
        add("signature_by_day (petition_id, counted_on, signatures)", "petition_id, cast(counted_at as date)", counted);
        add(
                "signature_by_country (petition_id, changed_on, country, signatures)",
                "petition_id, cast(counted_at as date), country",
                counted);
        add(
                "signature_hour (petition_id, begins, slot, counted)",
                "petition_id, date_trunc('hour', counted_at), 0",
                counted);
        add("signature_tally (petition_id, slot, counted)", "petition_id, 0", counted);
    }

    private void add(String table, String group, String counted) throws SQLException {
        database.execute("insert into " + table + " select " + group + ", count(*) " + counted + " group by " + group);
    }
}
