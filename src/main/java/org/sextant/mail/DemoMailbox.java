package org.sextant.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sextant.vocabulary.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One mailbox for everybody, so that the demo needs no mail server. Keeps the newest five hundred. */
@Component
@InDemoMailbox
public class DemoMailbox implements Carrier {

    private static final int KEPT = 500;

    private final JdbcClient database;
    private final Clock clock;

    DemoMailbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<DemoMail> newestFirst() {
        return database.sql(
                        "select recipient, lang, subject, plain, html, arrived_at from demo_mail order by arrived_at desc, id desc")
                .query(DemoMailbox::mail)
                .list();
    }

    @Override
    public Map<UUID, Fate> carry(List<Mail> mails) {
        var fates = new HashMap<UUID, Fate>();
        mails.forEach(mail -> {
            keep(mail);
            fates.put(mail.id(), Fate.ACCEPTED);
        });
        forgetTheOldest();
        return fates;
    }

    // By the index, and not by what is left over: beside a crowd that signs, a look at every row cost more than all the
    // signing.
    private void forgetTheOldest() {
        database.sql(
                        "delete from demo_mail where arrived_at < (select arrived_at from demo_mail order by arrived_at desc offset :before rows fetch first row only)")
                .param("before", KEPT - 1)
                .update();
    }

    private void keep(Mail mail) {
        database.sql(
                        "insert into demo_mail (id, recipient, lang, subject, plain, html, arrived_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        mail.id(),
                        mail.to().typed(),
                        mail.language().tag(),
                        mail.subject(),
                        mail.text(),
                        mail.html(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
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
