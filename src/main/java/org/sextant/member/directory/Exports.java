package org.sextant.member.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.joint.Proposal;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** People taken along as a file: what leaves here cannot be called back, and so it takes two people and an hour. Then whoever proposed it has some days to fetch it. */
@Service
@Transactional
public class Exports {

    /** So long a file can be taken along. */
    public static final Duration CAN_BE_TAKEN = Duration.ofDays(7);

    private static final Duration KEPT = Duration.ofDays(60);

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final Mandates mandates;
    private final DirectoryFile file;
    private final Clock clock;
    private final Ids ids;

    Exports(JdbcClient database, Mandates mandates, DirectoryFile file, Clock clock, Ids ids) {
        this.database = database;
        this.mandates = mandates;
        this.file = file;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What is to be proposed, so that those who were looked for can be taken along.
     *
     * @throws NotPermitted unless {@code by} may export there
     */
    public Proposal prepare(Scope scope, Wanted wanted, PersonId by) {
        mandates.require(by, DirectoryRight.EXPORT, scope);
        var id = ids.next();
        database.sql("""
                        insert into people_export (id, scope_kind, scope_key, wanted, asked_by, asked_at)
                        values (:id, :kind, :key, :wanted, :by, :now)""")
                .param("id", id)
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("wanted", JSON.writeValueAsString(wanted))
                .param("by", by.uuid())
                .param("now", moment(clock.instant()))
                .update();
        return ExportPeople.proposal(id, scope);
    }

    /** One’s own that can be taken along now, the latest first. */
    @Transactional(readOnly = true)
    public List<ReadyExport> ready(Scope scope, PersonId self) {
        mandates.require(self, DirectoryRight.EXPORT, scope);
        return database.sql("""
                        select id, ready_at from people_export
                        where asked_by = :self and scope_kind = :kind and scope_key = :key and ready_at > :since
                        order by ready_at desc fetch first 20 rows only""")
                .param("self", self.uuid())
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("since", moment(clock.instant().minus(CAN_BE_TAKEN)))
                .query((row, _) -> new ReadyExport(
                        row.getObject("id", UUID.class),
                        row.getObject("ready_at", OffsetDateTime.class)
                                .toInstant()
                                .plus(CAN_BE_TAKEN)))
                .list();
    }

    /**
     * Writes the file, of all who are found now, some at a time. Taking it along is written down each time.
     *
     * @param out to which nothing is written before it is sure that {@code self} may
     * @throws NotPermitted unless {@code self} may export there, and two people have agreed to it within some days
     * @throws IOException if nobody reads it to its end
     */
    // No connection is held for a reader who is slow.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void take(Scope scope, UUID id, PersonId self, OutputStream out) throws IOException {
        if (ready(scope, self).stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotPermitted(DirectoryRight.EXPORT);
        }
        var wanted = wanted(id).orElseThrow();
        file.begin(scope, self);
        file.write(scope, wanted, out);
    }

    /** What is looked for; empty where whoever proposed it is gone. */
    Optional<Wanted> wanted(UUID id) {
        return database.sql("select wanted from people_export where id = :id")
                .param("id", id)
                .query((row, _) -> JSON.readValue(row.getString("wanted"), Wanted.class))
                .optional();
    }

    /** False where there is nothing any more that could be. */
    boolean becomeReady(UUID id, Instant now) {
        return database.sql("update people_export set ready_at = :now where id = :id")
                        .param("now", moment(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    void forget() {
        database.sql("delete from people_export where ready_at < :over or asked_at < :before")
                .param("over", moment(clock.instant().minus(CAN_BE_TAKEN)))
                .param("before", moment(clock.instant().minus(KEPT)))
                .update();
    }

    private static OffsetDateTime moment(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
