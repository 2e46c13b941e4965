package org.sextant.petition.signing;

import static org.sextant.petition.signing.SignatureTable.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.SignatureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * The rows of many signatures that arrive at once: a handful of statements, however many they are. Each column is one array, so that the text of a statement is
 * the same for one row and for five hundred, and so is the plan that the database keeps of it.
 */
@Component
class Arrivals {

    private static final String ADD_PENDING = """
            insert into signature (petition_id, id, duplicate_key, contact, country, display, updates, updates_wording, language, version, code,
            state, signed_at, mailed_at, code_expires_at)
            select petition, id, mailbox, contact, country, display, updates_wording is not null, updates_wording, language, version, code, 'PENDING', signed, now, expires
            from unnest(cast(:petition as uuid array), cast(:id as uuid array), cast(:mailbox as bytea array),
            cast(:contact as bytea array), cast(:country as varchar array), cast(:display as varchar array),
            cast(:updates as uuid array), cast(:language as varchar array), cast(:version as int array), cast(:code as bytea array))
            as arrival (petition, id, mailbox, contact, country, display, updates_wording, language, version, code)
            cross join (select cast(:now as timestamp with time zone) as now, cast(:hour as timestamp with time zone) as signed,
            cast(:expires as timestamp with time zone) as expires) as times
            on conflict do nothing""";

    /** An arrival, and what the table holds for its mailbox. */
    private record Found(SignatureId arrival, SignatureRow row) {}

    /** What the table holds for the mailboxes of arrivals. */
    record Stored(Map<SignatureId, SignatureRow> byArrival) {

        SignatureRow of(Arrival arrival) {
            return Optional.ofNullable(byArrival.get(arrival.id())).orElseThrow();
        }

        boolean isNew(Arrival arrival) {
            return of(arrival).id().equals(arrival.id());
        }
    }

    private final JdbcClient jdbc;

    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds rows that wait to be confirmed, but none for a mailbox that is there. Their first letter is on its way in the same transaction. */
    void addPending(List<Arrival> arrivals, Instant now) {
        mailboxes(arrivals, ADD_PENDING)
                .param("contact", bytes(arrivals, Arrival::contact))
                .param("country", column("varchar", arrivals, Arrivals::country))
                .param(
                        "display",
                        column("varchar", arrivals, one -> one.sign().display().name()))
                .param(
                        "updates",
                        column("uuid", arrivals, one -> one.updatesWording().orElse(null)))
                .param(
                        "language",
                        column(
                                "varchar",
                                arrivals,
                                one -> one.wording().language().name()))
                .param("version", column("int", arrivals, one -> one.wording().version()))
                .param("code", bytes(arrivals, Arrival::code))
                .param("now", time(now))
                .param("hour", time(Coarse.hour(now)))
                .param("expires", time(now.plus(Codes.HOLDS)))
                .update();
    }

    static @Nullable String country(Arrival arrival) {
        return arrival.sign().country().map(CountryCode::alpha2).orElse(null);
    }

    /** What is stored for the mailbox of each: its own row, or one that was there before. */
    Stored stored(List<Arrival> arrivals) {
        var found = mailboxes(arrivals, """
                        select arrival.id as arrival, s.petition_id, s.id, s.state, s.language, s.contact, s.version, s.counted_at, s.withdrawn_at, s.objected_at
                        from unnest(cast(:petition as uuid array), cast(:id as uuid array), cast(:mailbox as bytea array))
                            as arrival (petition, id, mailbox)
                        join signature s on s.petition_id = arrival.petition and s.duplicate_key = arrival.mailbox""").query(Arrivals::found).list();
        return new Stored(found.stream().collect(Collectors.toMap(Found::arrival, Found::row)));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(new SignatureId(row.getObject("arrival", UUID.class)), SignatureTable.row(row, number));
    }

    private JdbcClient.StatementSpec mailboxes(List<Arrival> arrivals, String sql) {
        return jdbc.sql(sql)
                .param("petition", petitions(arrivals))
                .param("id", column("uuid", arrivals, arrival -> arrival.id().uuid()))
                .param("mailbox", bytes(arrivals, Arrival::duplicateKey));
    }

    void addLinks(List<Arrival> arrivals, Stored stored, Instant now) {
        jdbc.sql("""
                        insert into signature_link (petition_id, hash, signature, issued_at)
                        select petition, hash, signature, cast(:now as timestamp with time zone)
                        from unnest(cast(:petition as uuid array), cast(:hash as bytea array), cast(:signature as uuid array))
                            as link (petition, hash, signature)""")
                .param("now", time(Coarse.hourAfter(now)))
                .param("petition", petitions(arrivals))
                .param("hash", bytes(arrivals, arrival -> arrival.token().hash()))
                .param(
                        "signature",
                        column("uuid", arrivals, one -> stored.of(one).id().uuid()))
                .update();
    }

    static SqlArrayValue petitions(List<Arrival> arrivals) {
        return column("uuid", arrivals, arrival -> arrival.petition().uuid());
    }

    static <T> SqlArrayValue column(String type, List<T> rows, Function<T, @Nullable Object> cell) {
        return new SqlArrayValue(type, rows.stream().map(cell).toArray());
    }

    // PostgreSQL's driver wants them as what they are.
    static SqlArrayValue bytes(List<Arrival> rows, Function<Arrival, byte[]> cell) {
        return new SqlArrayValue("bytea", (Object[]) rows.stream().map(cell).toArray(byte[][]::new));
    }
}
