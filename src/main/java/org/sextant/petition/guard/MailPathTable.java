package org.sextant.petition.guard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.sextant.petition.signing.MailPath;
import org.sextant.petition.signing.MailPath.Came;
import org.sextant.petition.signing.MailPath.Span;
import org.sextant.petition.signing.MailProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Made against confirmed, by span and provider, on disk. */
@Component
class MailPathTable {

    /** What came through the mail of one provider in one span. */
    record Line(Span span, Came came) {}

    private final MailPath memory;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    MailPathTable(MailPath memory, JdbcClient jdbc, TransactionOperations transaction) {
        this.memory = memory;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Adds what came since the last time; what cannot be written is kept for the next. */
    void write() {
        var taken = memory.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> taken.forEach(this::add));
        } catch (DataAccessException | TransactionException away) {
            taken.forEach(memory::add);
            throw away;
        }
    }

    private void add(Span span, Came came) {
        jdbc.sql("insert into mail_path (begins, provider, made, confirmed) values (?, ?, 0, 0) on conflict do nothing")
                .params(span.start().atOffset(ZoneOffset.UTC), span.provider().name())
                .update();
        jdbc.sql("update mail_path set made = made + ?, confirmed = confirmed + ? where begins = ? and provider = ?")
                .params(
                        came.made(),
                        came.confirmed(),
                        span.start().atOffset(ZoneOffset.UTC),
                        span.provider().name())
                .update();
    }

    List<Line> since(Instant start) {
        return jdbc.sql(
                        "select begins, provider, made, confirmed from mail_path where begins >= ? order by begins desc, provider")
                .param(start.atOffset(ZoneOffset.UTC))
                .query(MailPathTable::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new Span(
                        row.getObject("begins", OffsetDateTime.class).toInstant(),
                        MailProvider.valueOf(row.getString("provider"))),
                new Came(row.getLong("made"), row.getLong("confirmed")));
    }
}
