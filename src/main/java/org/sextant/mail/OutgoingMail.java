package org.sextant.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sextant.vocabulary.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters that wait. Rows, not entities: they come by the thousand, in one statement, in transactions that are not ours. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OutgoingMail {

    private static final int ROWS_A_STATEMENT = 500;

    private final JdbcClient database;
    private final LetterSeal seal;
    private final Ids ids;
    private final Clock clock;

    OutgoingMail(JdbcClient database, LetterSeal seal, Ids ids, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
    }

    void add(List<Letter> letters) {
        for (var from = 0; from < letters.size(); from += ROWS_A_STATEMENT) {
            insert(letters.subList(from, Math.min(from + ROWS_A_STATEMENT, letters.size())));
        }
    }

    private void insert(List<Letter> letters) {
        var each = letters.stream().map(_ -> ids.next()).toArray(UUID[]::new);
        var sealed = new byte[each.length][];
        Arrays.setAll(sealed, number -> seal.close(each[number], letters.get(number)));
        // Arrays, so that the database plans one statement for however many there are.
        database.sql("""
                        insert into outgoing_mail (id, letter, posted_at, due_at)
                        select id, letter, cast(:now as timestamp with time zone), cast(:now as timestamp with time zone)
                        from unnest(cast(:id as uuid array), cast(:letter as bytea array)) as posted (id, letter)""")
                .param("now", now())
                .param("id", new SqlArrayValue("uuid", (Object[]) each))
                .param("letter", new SqlArrayValue("bytea", (Object[]) sealed))
                .update();
    }

    /** The letters whose time has come, at most so many, held for the caller until its transaction ends; what another relay holds is left out. */
    List<Posted> take(int most) {
        return database.sql(
                        "select id, letter, posted_at, failures from outgoing_mail where due_at <= :now order by due_at limit :most for update skip locked")
                .param("now", now())
                .param("most", most)
                .query(this::posted)
                .list();
    }

    private Posted posted(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var at = row.getObject("posted_at", OffsetDateTime.class).toInstant();
        return new Posted(id, seal.open(id, row.getBytes("letter")), at, row.getInt("failures"));
    }

    void remove(Collection<Posted> done) {
        if (!done.isEmpty()) {
            database.sql("delete from outgoing_mail where id in (:ids)")
                    .param("ids", done.stream().map(Posted::id).toList())
                    .update();
        }
    }

    /** Leaves the letter for later, or gives it up: then false. */
    boolean postpone(Posted letter) {
        var failures = letter.failures() + 1;
        var next = Patience.next(letter.at(), failures, clock.instant());
        if (next.isEmpty()) {
            remove(List.of(letter));
            return false;
        }
        database.sql("update outgoing_mail set due_at = :due, failures = :failures where id = :id")
                .param("due", utc(next.get()))
                .param("failures", failures)
                .param("id", letter.id())
                .update();
        return true;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    long waiting() {
        return database.sql("select count(*) from outgoing_mail")
                .query(Long.class)
                .single();
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
