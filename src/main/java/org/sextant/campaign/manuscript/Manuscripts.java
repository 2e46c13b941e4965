package org.sextant.campaign.manuscript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sextant.member.KeptEntry;
import org.sextant.member.KeptValue;
import org.sextant.sealing.DataKeys;
import org.sextant.shell.TypedTexts;
import org.sextant.vocabulary.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have typed and not stored, one manuscript for each person and {@link Sheet}. Nobody is given another's. */
@Service
@Transactional
public class Manuscripts implements TypedTexts {

    /** Longer ones, in UTF-16 units, are not kept: no form holds so much. */
    public static final int MOST = 200_000;

    private static final String KEY = "campaign-manuscripts";

    private final JdbcClient database;
    private final DataKeys keys;
    private final Clock clock;

    Manuscripts(JdbcClient database, DataKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void keep(PersonId person, Sheet sheet, String text) {
        if (text.length() > MOST) {
            return;
        }
        database.sql("""
                        merge into campaign_manuscript m using (values (cast(:person as uuid), cast(:sheet as varchar),
                         cast(:text as bytea), cast(:at as timestamp with time zone))) s(person, sheet, text, typed_at)
                         on m.person = s.person and m.sheet = s.sheet
                         when matched then update set text = s.text, typed_at = s.typed_at
                         when not matched then insert (person, sheet, text, typed_at)
                         values (s.person, s.sheet, s.text, s.typed_at)""")
                .param("person", person.uuid())
                .param("sheet", sheet.name())
                .param("text", keys.of(KEY).seal(text, context(person, sheet)))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Found> of(PersonId person, Sheet sheet) {
        return database.sql("select text, typed_at from campaign_manuscript where person = :person and sheet = :sheet")
                .param("person", person.uuid())
                .param("sheet", sheet.name())
                .query((row, _) -> opened(row, person, sheet))
                .optional();
    }

    private Found opened(ResultSet row, PersonId person, Sheet sheet) throws SQLException {
        return new Found(
                keys.of(KEY).open(row.getBytes("text"), context(person, sheet)),
                row.getObject("typed_at", OffsetDateTime.class).toInstant());
    }

    /** Everything of one person, the latest first: for themselves. */
    List<KeptEntry> allOf(PersonId person) {
        return database.sql(
                        "select sheet, text, typed_at from campaign_manuscript where person = :person order by typed_at desc")
                .param("person", person.uuid())
                .query((row, _) -> {
                    var manuscript = opened(row, person, new Sheet(row.getString("sheet")));
                    return KeptEntry.of("typed-at", new KeptValue.Moment(manuscript.typedAt()))
                            .and("text", new KeptValue.Text(manuscript.text()));
                })
                .list();
    }

    // A row that was moved to another person, or to another form, does not open.
    private static String context(PersonId person, Sheet sheet) {
        return person + " " + sheet.name();
    }

    @Override
    public void erase(PersonId person, Sheet sheet) {
        database.sql("delete from campaign_manuscript where person = :person and sheet = :sheet")
                .param("person", person.uuid())
                .param("sheet", sheet.name())
                .update();
    }

    void eraseTypedBefore(Instant moment) {
        database.sql("delete from campaign_manuscript where typed_at < :moment")
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .update();
    }
}
