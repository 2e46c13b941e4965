package org.sextant.member.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes about people, each for a purpose and until a day. Whom one is about reads it among what is kept about them. */
@Service
@Transactional
public class PersonNotes {

    /** In code points. */
    public static final int LENGTH = 500;

    /** About one person in one scope. */
    public static final int MOST = 50;

    /** Nothing is written down for longer. */
    public static final int MOST_DAYS = 365;

    private final JdbcClient database;
    private final Mandates mandates;
    private final PeopleDirectory directory;
    private final DataKeys keys;
    private final Ids ids;

    PersonNotes(JdbcClient database, Mandates mandates, PeopleDirectory directory, DataKeys keys, Ids ids) {
        this.database = database;
        this.mandates = mandates;
        this.directory = directory;
        this.keys = keys;
        this.ids = ids;
    }

    /** A note to be written. */
    public record Draft(NotePurpose purpose, String words, LocalDate lastDay) {

        public Draft {
            words = PlainText.lines(words);
            if (words.isEmpty() || PlainText.length(words) > LENGTH) {
                throw new IllegalArgumentException("A note has 1 to " + LENGTH + " characters");
            }
        }
    }

    /**
     * Writes it down. About somebody who does not work in the scope, and beyond {@link #MOST}, nothing is.
     *
     * @param today the day it is for {@code by}
     * @throws NotPermitted unless {@code by} may write notes there
     */
    public void write(Scope scope, PersonId about, Draft draft, LocalDate today, PersonId by) {
        mandates.require(by, DirectoryRight.ANNOTATE, scope);
        if (draft.lastDay().isBefore(today) || draft.lastDay().isAfter(today.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException("A note stays until a day within a year");
        }
        if (directory.one(scope, about).isPresent() && of(scope, about).size() < MOST) {
            put(scope, about, draft, by);
        }
    }

    private void put(Scope scope, PersonId about, Draft draft, PersonId by) {
        var id = ids.next();
        database.sql("""
                        insert into person_note (id, scope_kind, scope_key, person, written_by, purpose, words, written_at, last_day)
                         values (:id, :kind, :key, :person, :by, :purpose, :words, current_timestamp, :day)""")
                .param("id", id)
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("person", about.uuid())
                .param("by", by.uuid())
                .param("purpose", draft.purpose().name())
                .param("words", keys.of(Cards.KEY).seal(draft.words(), context(id)))
                .param("day", draft.lastDay())
                .update();
    }

    /** Also of those who are shown as this one: each note stays its own person's, as two who were taken for one must not read each other's. */
    List<Note> of(Scope scope, PersonId about) {
        return database.sql("""
                        select id, written_by, purpose, words, last_day from person_note
                        where scope_kind = :kind and scope_key = :key and person in (:people) order by last_day, id""")
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param(
                        "people",
                        directory.shownAs(scope, about).stream()
                                .map(PersonId::uuid)
                                .toList())
                .query((row, _) -> note(row))
                .list();
    }

    /** In whatever scope: for the person whom they are about. */
    List<Note> about(PersonId self) {
        return database.sql(
                        "select id, written_by, purpose, words, last_day from person_note where person = :person order by last_day, id")
                .param("person", self.uuid())
                .query((row, _) -> note(row))
                .list();
    }

    private Note note(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Note(
                id,
                new PersonId(row.getObject("written_by", UUID.class)),
                NotePurpose.valueOf(row.getString("purpose")),
                keys.of(Cards.KEY).open(row.getBytes("words"), context(id)),
                row.getObject("last_day", LocalDate.class));
    }

    private static String context(UUID id) {
        return "note/" + id;
    }

    /**
     * Deletes one before its day.
     *
     * @throws NotPermitted unless {@code by} may write notes there
     */
    public void delete(Scope scope, UUID id, PersonId by) {
        mandates.require(by, DirectoryRight.ANNOTATE, scope);
        database.sql("delete from person_note where id = :id and scope_kind = :kind and scope_key = :key")
                .param("id", id)
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .update();
    }

    void deleteOver(LocalDate today) {
        database.sql("delete from person_note where last_day < :today")
                .param("today", today)
                .update();
    }
}
