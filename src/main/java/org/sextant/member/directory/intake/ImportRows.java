package org.sextant.member.directory.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sextant.member.directory.intake.SealedLines.Said;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Imports in the database. Addresses are sealed, and go line by line as they are done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportRows {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcTemplate batches;
    private final JdbcClient database;
    private final SealedLines sealed;
    private final Clock clock;
    private final Ids ids;

    ImportRows(JdbcTemplate batches, JdbcClient database, SealedLines sealed, Clock clock, Ids ids) {
        this.batches = batches;
        this.database = database;
        this.sealed = sealed;
        this.clock = clock;
        this.ids = ids;
    }

    /** A line that waits. */
    record Waiting(int number, EmailAddress mailbox, Said said) {}

    /** What is told of a line: what came of it, if anything yet, and what in it was not understood. */
    record Reported(Optional<LineOutcome> outcome, Set<Fact> unread) {}

    /** What all letters of an import have in common. */
    record Running(UUID id, Scope scope, LocalizedText where, Language language, PersonId by) {}

    UUID add(Batch batch, PersonId by) {
        var id = ids.next();
        database.sql("""
                        insert into people_import (id, version, scope_kind, scope_key, place, language, started_by, started_at, state)
                         values (:id, 0, :kind, :key, :place, :language, :by, :at, 'RUNNING')""")
                .param("id", id)
                .param("kind", batch.scope().kind().name())
                .param("key", batch.scope().key())
                .param("place", JSON.writeValueAsString(batch.where()))
                .param("language", batch.language().name())
                .param("by", by.uuid())
                .param("at", moment(clock.instant()))
                .update();
        addLines(id, batch);
        return id;
    }

    private void addLines(UUID id, Batch batch) {
        var key = sealed.key();
        var known = batch.known();
        batches.batchUpdate(
                "insert into people_import_line (file, number, mailbox, said, unread, outcome) values (?, ?, ?, ?, ?, ?)",
                IntStream.rangeClosed(1, batch.lines().size()).boxed().toList(),
                500,
                (row, number) -> {
                    var line = batch.lines().get(number - 1);
                    var outcome = known.get(number - 1);
                    var waiting = line.mailbox().filter(_ -> outcome.isEmpty());
                    row.setObject(1, id);
                    row.setInt(2, number);
                    row.setBytes(
                            3,
                            waiting.map(mailbox -> sealed.mailbox(mailbox, key, id, number))
                                    .orElse(null));
                    row.setBytes(4, waiting.isEmpty() ? null : sealed.said(line, key, id, number));
                    row.setString(5, SealedLines.names(line.unread()));
                    row.setString(6, outcome.map(LineOutcome::name).orElse(null));
                });
    }

    Optional<Progress> last(Scope scope) {
        return database.sql("""
                        select id, started_at, state, rests_until from people_import where scope_kind = :kind and scope_key = :key
                        order by started_at desc, id desc fetch first 1 rows only""")
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .query((row, _) -> progress(
                        row.getObject("id", UUID.class),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        state(row)))
                .optional();
    }

    private Progress.State state(ResultSet row) throws SQLException {
        var until = row.getObject("rests_until", OffsetDateTime.class);
        var state = Progress.State.valueOf(row.getString("state"));
        return state == Progress.State.RUNNING
                        && until != null
                        && clock.instant().isBefore(until.toInstant())
                ? Progress.State.RESTING
                : state;
    }

    private Progress progress(UUID id, Instant startedAt, Progress.State state) {
        var outcomes = new EnumMap<LineOutcome, Integer>(LineOutcome.class);
        var lines = new int[1];
        database.sql("select outcome, count(*) as number from people_import_line where file = :id group by outcome")
                .param("id", id)
                .query(row -> {
                    lines[0] += row.getInt("number");
                    var outcome = row.getString("outcome");
                    if (outcome != null) {
                        outcomes.put(LineOutcome.valueOf(outcome), row.getInt("number"));
                    }
                });
        return new Progress(id, startedAt, state, lines[0], outcomes);
    }

    /** What came of each line so far, by its number in the file, in which the head is the first. */
    Map<Integer, Reported> outcomes(Scope scope, UUID id) {
        var outcomes = new TreeMap<Integer, Reported>();
        database.sql("""
                        select l.number, l.outcome, l.unread from people_import_line l join people_import i on i.id = l.file
                        where i.id = :id and i.scope_kind = :kind and i.scope_key = :key""")
                .param("id", id)
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .query(row -> {
                    outcomes.put(
                            row.getInt("number") + 1,
                            new Reported(
                                    Optional.ofNullable(row.getString("outcome"))
                                            .map(LineOutcome::valueOf),
                                    SealedLines.facts(row.getString("unread"))));
                });
        return outcomes;
    }

    void stop(Scope scope, UUID id) {
        var stopped = database.sql("""
                        update people_import set state = 'STOPPED'
                        where id = :id and scope_kind = :kind and scope_key = :key and state = 'RUNNING'""")
                .param("id", id)
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .update();
        if (stopped > 0) {
            forgetMailboxes(id);
        }
    }

    private void forgetMailboxes(UUID id) {
        database.sql("update people_import_line set mailbox = null, said = null where file = :id")
                .param("id", id)
                .update();
    }

    /** The oldest that runs and does not rest, held until the transaction ends. */
    Optional<Running> lockOne() {
        return database.sql("""
                        select id, scope_kind, scope_key, place, language, started_by from people_import
                        where state = 'RUNNING' and (rests_until is null or rests_until <= :now)
                        order by started_at, id fetch first 1 rows only for update""")
                .param("now", moment(clock.instant()))
                .query((row, _) -> new Running(
                        row.getObject("id", UUID.class),
                        new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("scope_key")),
                        JSON.readValue(row.getString("place"), LocalizedText.class),
                        Language.valueOf(row.getString("language")),
                        new PersonId(row.getObject("started_by", UUID.class))))
                .optional();
    }

    List<Waiting> waiting(UUID id, int most) {
        var key = sealed.key();
        return database.sql("select number, mailbox, said from people_import_line where file = :id and outcome is null"
                        + " order by number fetch first " + most + " rows only")
                .param("id", id)
                .query((row, _) -> {
                    var number = row.getInt("number");
                    return new Waiting(
                            number,
                            sealed.mailbox(row.getBytes("mailbox"), key, id, number),
                            sealed.said(row.getBytes("said"), key, id, number));
                })
                .list();
    }

    void settle(UUID id, int number, LineOutcome outcome) {
        database.sql(
                        "update people_import_line set outcome = :outcome, mailbox = null, said = null where file = :id and number = :number")
                .param("outcome", outcome.name())
                .param("id", id)
                .param("number", number)
                .update();
    }

    /** Leaves what waits as it is, for later. */
    void rest(UUID id, Instant until) {
        database.sql("update people_import set rests_until = :until where id = :id")
                .param("until", moment(until))
                .param("id", id)
                .update();
    }

    void finish(UUID id) {
        database.sql("update people_import set state = 'DONE', rests_until = null where id = :id")
                .param("id", id)
                .update();
    }

    /** One that still writes letters stays until it is done: a large file takes a day for each few hundred. */
    void eraseStartedBefore(Instant moment) {
        database.sql("delete from people_import where started_at < :moment and state <> 'RUNNING'")
                .param("moment", moment(moment))
                .update();
    }

    private static OffsetDateTime moment(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
