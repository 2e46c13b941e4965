package org.sextant.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A port of its own, known before the start because links are made of it, and a database in a file of its own, as after {@code mvn spring-boot:run}. */
class WholeApplicationSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final int PORT = freePort();
    static final String ADDRESS = "http://localhost:" + PORT;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var folder = Files.createTempDirectory("sextant-");
            TestPropertyValues.of(
                            "server.port=" + PORT,
                            "sextant.public-url=" + ADDRESS,
                            "sextant.data-dir=" + folder,
                            "spring.datasource.url=jdbc:h2:file:" + folder
                                    + "/sextant;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
                                    + "WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                            "spring.mail.host=",
                            "sextant.demo.seed-signatures=50",
                            "sextant.sign-limit-per-hour=0")
                    .applyTo(context);
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
