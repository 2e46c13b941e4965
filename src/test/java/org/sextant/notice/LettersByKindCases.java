package org.sextant.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Choices from before there was one for each kind, on each database, in a schema of their own. */
abstract class LettersByKindCases {

    private static final String SCHEMA = "before_letters_by_kind";
    private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 11, 26, 12, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID ANA = UUID.randomUUID();

    @Autowired
    private Flyway flyway;

    @Autowired
    private DataSource source;

    @Test
    void holdForEveryKindOfWhatTheyWereMadeFor() throws SQLException {
        migrate("229?");
        try (var connection = source.getConnection()) {
            var home = connection.getSchema();
            connection.setSchema(SCHEMA);
            try {
                hold(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            } finally {
                // The pool would hand it on as it is.
                connection.setSchema(home);
            }
        }
    }

    private void hold(JdbcClient database) {
        plantAna(database);
        choose(database, "WAITS", "AT_ONCE");
        choose(database, "DUE", "NEVER");
        choose(database, "PARTNERS", "WEEKLY");

        migrate("230");

        assertThat(database.sql("select topic || ' ' || frequency from notice_choice where person = ?")
                        .param(ANA)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "APPROVALS AT_ONCE",
                        "REQUESTS AT_ONCE",
                        "QUEUES AT_ONCE",
                        "TASKS NEVER",
                        "SHIFTS NEVER",
                        "ANSWERS NEVER",
                        "MANDATES NEVER",
                        "TRANSLATIONS NEVER",
                        "PARTNERS WEEKLY");
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

    private static void plantAna(JdbcClient database) {
        var sealed = ANA.toString().getBytes(StandardCharsets.US_ASCII);
        database.sql("insert into person (id, mailbox, mailbox_fingerprint, name, language, zone, joined_at)"
                        + " values (?, ?, ?, 'Ana', 'EN', 'UTC', ?)")
                .params(ANA, sealed, sealed, NOON)
                .update();
    }

    private static void choose(JdbcClient database, String topic, String frequency) {
        database.sql("insert into notice_choice (person, topic, frequency) values (?, ?, ?)")
                .params(ANA, topic, frequency)
                .update();
    }
}
