package org.sextant.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The one PostgreSQL of a test run.
 *
 * @param name what the report says of it
 * @param stop ends it
 */
record PostgreSql(String name, String url, String user, String password, Runnable stop) {

    static PostgreSql running() {
        return Started.SERVER;
    }

    private static PostgreSql start() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            return inContainer(
                    Optional.ofNullable(System.getenv("SEXTANT_POSTGRES_IMAGE")).orElse("postgres:17"));
        }
        if (System.getProperty("sextant.containers", "").equals("required")) {
            throw new IllegalStateException(
                    "No container engine answers, and -Dsextant.containers=required asks for one");
        }
        return embedded();
    }

    private static PostgreSql inContainer(String image) {
        var container = new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
        container.start();
        return new PostgreSql(
                "PostgreSQL in a container of " + image,
                container.getJdbcUrl(),
                container.getUsername(),
                container.getPassword(),
                container::stop);
    }

    private static PostgreSql embedded() {
        try {
            var server =
                    EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
            return new PostgreSql(
                    "PostgreSQL, embedded: no container engine answers",
                    server.getJdbcUrl("postgres", "postgres"),
                    "postgres",
                    "",
                    () -> close(server));
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException cannotStop) {
            throw new UncheckedIOException(cannotStop);
        }
    }

    /** Started when it is first asked for, so that a run without these tests has none. */
    private static final class Started {

        private static final PostgreSql SERVER = start();

        static {
            System.out.println("Database contract: " + SERVER.name());
        }
    }
}
