package org.sextant.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reports, sealed. Rows: a wave of them about one thing must cost a statement each, and nobody changes one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReportTable {

    /** Of a wave only so many are kept; the others add nothing that a moderator would read. */
    static final int MOST = 50;

    private static final String KEY = "moderation";

    private final JdbcClient database;
    private final DataKeys keys;
    private final Clock clock;
    private final Ids ids;

    ReportTable(JdbcClient database, DataKeys keys, Clock clock, Ids ids) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
        this.ids = ids;
        keys.of(KEY); // made now, not within somebody's transaction, where it would take a second connection
    }

    /** The matter of that thing that is open; a fresh one where none is. */
    UUID matterOf(Reference about) {
        database.sql("""
                        insert into matter (id, kind, subject, open_key, opened_at)
                        values (:id, :kind, :subject, :open, :now) on conflict do nothing""")
                .param("id", ids.next())
                .param("kind", about.kind().name())
                .param("subject", about.key())
                .param("open", about.toString())
                .param("now", now())
                .update();
        return database.sql("select id from matter where open_key = :open")
                .param("open", about.toString())
                .query(UUID.class)
                .single();
    }

    void add(UUID matter, ReportIt report) {
        if (count(matter) >= MOST) {
            return;
        }
        var id = ids.next();
        database.sql("""
                        insert into content_report (id, matter, ground, words, mailbox, language, at)
                        values (:id, :matter, :ground, :words, :mailbox, :language, :now)""")
                .param("id", id)
                .param("matter", matter)
                .param("ground", report.ground().name())
                .param("words", key().seal(report.words(), "content_report/words/" + id), Types.BINARY)
                .param(
                        "mailbox",
                        report.mailbox()
                                .map(mailbox -> key().seal(mailbox.typed(), "content_report/mailbox/" + id))
                                .orElse(null),
                        Types.BINARY)
                .param("language", report.language().name())
                .param("now", now())
                .update();
    }

    List<ReportSummary> of(UUID matter) {
        return database.sql("select * from content_report where matter = :matter order by at, id")
                .param("matter", matter)
                .query(this::report)
                .list();
    }

    /** Where those who reported it want to hear of it. */
    List<Mailbox> mailboxes(UUID matter) {
        return database.sql(
                        "select id, mailbox, language from content_report where matter = :matter and mailbox is not null order by at")
                .param("matter", matter)
                .query((row, _) -> new Mailbox(
                        new EmailAddress(
                                key().open(row.getBytes("mailbox"), "content_report/mailbox/" + row.getString("id"))),
                        Language.valueOf(row.getString("language"))))
                .list();
    }

    /** Erases what people wrote, and where they wanted to hear, once the last word was spoken so long ago. */
    int forget(Instant before) {
        return database.sql("""
                        delete from content_report where matter in (select id from matter
                        where decided_at < :before and (appealed_at is null or answered_at < :before))""")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private int count(UUID matter) {
        return database.sql("select count(*) from content_report where matter = :matter")
                .param("matter", matter)
                .query(Integer.class)
                .single();
    }

    private ReportSummary report(ResultSet row, int number) throws SQLException {
        return new ReportSummary(
                Ground.valueOf(row.getString("ground")),
                key().open(row.getBytes("words"), "content_report/words/" + row.getString("id")),
                Language.valueOf(row.getString("language")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private DataKey key() {
        return keys.of(KEY);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Somebody's mailbox, and the language in which they reported. */
    record Mailbox(EmailAddress address, Language language) {

        @Override
        public String toString() {
            return "a mailbox";
        }
    }
}
