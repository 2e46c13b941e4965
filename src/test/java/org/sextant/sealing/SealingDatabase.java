package org.sextant.sealing;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The table of data keys in a database of its own, without the rest of the application. */
final class SealingDatabase implements AutoCloseable {

    private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2)
            .setName(UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
            .addScript("db/migration/shared/V05__sealing.sql")
            .build();

    JdbcClient client() {
        return JdbcClient.create((DataSource) database);
    }

    PlatformTransactionManager transactions() {
        return new JdbcTransactionManager(database);
    }

    @Override
    public void close() {
        database.shutdown();
    }
}
