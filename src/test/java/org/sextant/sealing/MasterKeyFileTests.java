package org.sextant.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTests {

    private final SecureRandom random = new SecureRandom();
    private final SealingDatabase database = new SealingDatabase();

    @TempDir
    private Path path;

    private SecretsFolder folder;

    @BeforeEach
    void open() {
        folder = new SecretsFolder(path);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void isMadeAtTheFirstStart() throws IOException {
        start();

        assertThat(path.resolve("master.key")).hasSize(32);
        assertThat(Files.readAllBytes(path.resolve("master.key"))).isNotEqualTo(new byte[32]);
    }

    @Test
    void opensAtTheSecondStartWhatWasSealedAtTheFirst() {
        var sealed = keys(start()).of("mail").seal("text", "here");

        assertThat(keys(start()).of("mail").open(sealed, "here")).isEqualTo("text");
    }

    @Test
    void isNotMadeAnewBesideSealedData() throws IOException {
        keys(start()).of("mail");
        Files.delete(path.resolve("master.key"));

        assertThatExceptionOfType(SecretsUnusable.class)
                .isThrownBy(this::start)
                .withMessageContaining("no master key")
                .satisfies(refused -> assertThat(refused.action()).contains("backup"));
        assertThat(path.resolve("master.key")).doesNotExist();
    }

    @Test
    void isRefusedWhereItIsNotTheOneThatSealed() throws IOException {
        keys(start()).of("mail");
        Files.write(path.resolve("master.key"), new byte[32]);

        assertThatExceptionOfType(SecretsUnusable.class).isThrownBy(this::start).withMessageContaining("not the one");
    }

    @Test
    void isRefusedWhereItIsCutShort() {
        folder.write("master.key", "short");

        assertThatExceptionOfType(SecretsUnusable.class)
                .isThrownBy(this::start)
                .withMessageContaining("5 bytes, not 32");
    }

    @Test
    void mayBeMadeAnewWhereOnlyDestroyedKeysAreLeft() throws IOException {
        keys(start()).destroy("petition/1");
        Files.delete(path.resolve("master.key"));

        start();

        assertThat(path.resolve("master.key")).hasSize(32);
    }

    private MasterKey start() {
        return new MasterKeyFile().masterKey(folder, database.client(), random);
    }

    private DataKeys keys(MasterKey master) {
        return new DataKeys(database.client(), database.transactions(), master, Clock.systemUTC(), random);
    }
}
