package org.sextant.petition.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Voidings from before they were joint acts, on each database, in a schema of their own. */
abstract class VoidingMigrationCases {

    private static final String SCHEMA = "before_joint_acts";
    private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 11, 26, 12, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID MANDATE = UUID.randomUUID();
    private static final UUID GROUP = UUID.randomUUID();

    @Autowired
    private Flyway flyway;

    @Autowired
    private DataSource source;

    @Test
    void becomeJointActsAndKeepWhereTheyStand() throws SQLException {
        migrate("119?");
        try (var connection = source.getConnection()) {
            var home = connection.getSchema();
            connection.setSchema(SCHEMA);
            try {
                becomeJointActs(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            } finally {
                // The pool would hand it on as it is.
                connection.setSchema(home);
            }
        }
    }

    private void becomeJointActs(JdbcClient database) {
        plantPeopleAndGroup(database);
        var proposed = plant(database);
        var agreed = plant(database, "approved_by", "due_at");
        var stopped = plant(database, "approved_by", "due_at", "stopped_by");
        var done = plant(database, "approved_by", "due_at", "done_at");
        var restored = plant(database, "approved_by", "due_at", "done_at", "restored_by");

        migrate("120");

        assertThat(standing(database, proposed)).isEqualTo("PROPOSED ON_TRIAL");
        assertThat(standing(database, agreed)).isEqualTo("AGREED ON_TRIAL");
        assertThat(standing(database, stopped)).isEqualTo("STOPPED DROPPED");
        assertThat(standing(database, done)).isEqualTo("DONE VOID");
        assertThat(standing(database, restored)).isEqualTo("DONE RESTORED");
        assertThat(database.sql("select id from joint_act where open_about = ?")
                        .param("void-signatures " + GROUP + ".FLOOD")
                        .query(UUID.class)
                        .single())
                .as("one of those that are open")
                .isIn(proposed, agreed);
        tellsWhoAndWhen(database, agreed);
    }

    private static void tellsWhoAndWhen(JdbcClient database, UUID agreed) {
        var act = database.sql("select * from joint_act where id = ?")
                .param(agreed)
                .query()
                .singleRow();
        assertThat(act)
                .containsEntry("subject", GROUP + ".FLOOD")
                .containsEntry("scope_kind", "PLATFORM")
                .containsEntry("proposed_by", FIRST)
                .containsEntry("agreed_by", SECOND)
                .containsEntry("agreed_under", MANDATE);
        assertThat(moments(database, agreed)).containsExactly(NOON, NOON.plusMinutes(5), NOON.plusMinutes(65));
    }

    private void migrate(String version) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .target(version)
                .load()
                .migrate();
    }

    private static void plantPeopleAndGroup(JdbcClient database) {
        for (var person : List.of(FIRST, SECOND)) {
            database.sql("insert into person (id, mailbox, mailbox_fingerprint, name, language, zone, joined_at)"
                            + " values (?, ?, ?, 'Giulia', 'EN', 'UTC', ?)")
                    .params(person, bytes(), bytes(), NOON)
                    .update();
        }
        database.sql("insert into mandate (id, person, role, scope_kind, scope_key, given_at)"
                        + " values (?, ?, 'MODERATOR', 'PLATFORM', '', ?)")
                .params(MANDATE, SECOND, NOON)
                .update();
        database.sql("insert into campaign (id, version, slug, title, summary, stage, opens, zone)"
                        + " values (?, 0, 'stay', '{}', '{}', 'LIVE', ?, 'UTC')")
                .params(GROUP, NOON.toLocalDate())
                .update();
        database.sql("insert into petition (id, row_version, campaign, slug, code, addressee, goal, zone, original)"
                        + " values (?, 0, ?, 'stay', 'stay', '{}', 100, 'UTC', 'EN')")
                .params(GROUP, GROUP)
                .update();
        database.sql("insert into suspicion (id, petition, kind, found_at) values (?, ?, 'BURST', ?)")
                .params(GROUP, GROUP, NOON)
                .update();
    }

    /** Under the one group, as two moderators could have made them at the same moment; with these columns filled. */
    private static UUID plant(JdbcClient database, String... filled) {
        var id = UUID.randomUUID();
        database.sql("insert into voiding (id, row_version, suspicion, petition, reason, proposed_by, proposed_at)"
                        + " values (?, 0, ?, ?, 'FLOOD', ?, ?)")
                .params(id, GROUP, GROUP, FIRST, NOON)
                .update();
        for (var column : filled) {
            database.sql("update voiding set " + column + " = ? where id = ?")
                    .params(column.endsWith("_by") ? SECOND : NOON.plusMinutes(65), id)
                    .update();
        }
        return id;
    }

    private static String standing(JdbcClient database, UUID id) {
        return database.sql(
                        "select a.state || ' ' || v.state from joint_act a join voiding v on v.id = a.id where a.id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static List<OffsetDateTime> moments(JdbcClient database, UUID id) {
        return database
                .sql("select proposed_at, agreed_at, due_at from joint_act where id = ?")
                .param(id)
                .query((row, _) -> List.of(
                        row.getObject("proposed_at", OffsetDateTime.class),
                        row.getObject("agreed_at", OffsetDateTime.class),
                        row.getObject("due_at", OffsetDateTime.class)))
                .single()
                .stream()
                .map(moment -> moment.withOffsetSameInstant(ZoneOffset.UTC))
                .toList();
    }

    private static byte[] bytes() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }
}
