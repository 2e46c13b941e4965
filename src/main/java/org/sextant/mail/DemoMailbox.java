package org.sextant.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One mailbox for everybody, so that the demo needs no mail server. Shows the newest five hundred. */
@Component
@InDemoMailbox
public class DemoMailbox implements Carrier {

    private static final int SHOWN = 500;

    /** Two hundred letters a second in a rush. A mail server has a machine of its own; this mailbox lies in the database for which the crowd waits. */
    private static final long NANOS_A_LETTER_IN_A_RUSH = 5_000_000;

    private final JdbcTemplate database;
    private final Clock clock;
    private final ObjectProvider<Rush> rushes;
    private final LongConsumer rest;
    private final AtomicInteger sinceForgotten = new AtomicInteger();

    @Autowired
    DemoMailbox(JdbcTemplate database, Clock clock, ObjectProvider<Rush> rushes) {
        this(database, clock, rushes, LockSupport::parkNanos);
    }

    /** @param rest for so many nanoseconds */
    DemoMailbox(JdbcTemplate database, Clock clock, ObjectProvider<Rush> rushes, LongConsumer rest) {
        this.database = database;
        this.clock = clock;
        this.rushes = rushes;
        this.rest = rest;
    }

    public List<DemoMail> newestFirst() {
        return database.query(
                "select recipient, lang, subject, plain, html, arrived_at from demo_mail order by arrived_at desc, id desc fetch first ? rows only",
                DemoMailbox::mail,
                SHOWN);
    }

    @Override
    public Map<UUID, Fate> carry(List<Mail> mails) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        database.batchUpdate(
                "insert into demo_mail (id, recipient, lang, subject, plain, html, arrived_at) values (?, ?, ?, ?, ?, ?, ?)",
                mails.stream().map(mail -> row(mail, now)).toList());
        forgetTheOldest(mails.size());
        if (rushes.stream().anyMatch(Rush::isOn)) {
            rest.accept(NANOS_A_LETTER_IN_A_RUSH * mails.size());
        }
        return mails.stream().collect(Collectors.toMap(Mail::id, _ -> Fate.ACCEPTED));
    }

    private static Object[] row(Mail mail, OffsetDateTime now) {
        return new Object[] {
            mail.id(), mail.to().typed(), mail.language().tag(), mail.subject(), mail.text(), mail.html(), now
        };
    }

    // Only now and then: beside a crowd that signs, a look at the oldest with each handful cost more than all the
    // signing.
    private void forgetTheOldest(int more) {
        if (sinceForgotten.addAndGet(more) < SHOWN) {
            return;
        }
        sinceForgotten.set(0);
        database.update(
                "delete from demo_mail where arrived_at < (select arrived_at from demo_mail order by arrived_at desc offset ? rows fetch first row only)",
                SHOWN - 1);
    }

    private static DemoMail mail(ResultSet row, int number) throws SQLException {
        return new DemoMail(
                row.getString("recipient"),
                Language.ofTag(row.getString("lang")).orElseThrow(),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("html"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant());
    }
}
