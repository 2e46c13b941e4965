package org.sextant.sealing;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsFolderTests {

    @TempDir
    private Path parent;

    private Path path;
    private SecretsFolder folder;

    @BeforeEach
    void open() {
        path = parent.resolve("data/secrets");
        folder = new SecretsFolder(path);
    }

    @Test
    void isOpenToItsOwnerOnlyAndSoIsEachFile() throws IOException {
        var file = folder.write("first-administrator", "https://sextant.example/x");

        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(fromString("rw-------"));
    }

    @Test
    void closesAFolderThatWasOpen() throws IOException {
        Files.setPosixFilePermissions(path, fromString("rwxr-xr-x"));

        new SecretsFolder(path);

        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(fromString("rwx------"));
    }

    @Test
    void readsWhatWasWrittenLast() {
        folder.write("link", "one");
        folder.write("link", "two");

        assertThat(folder.read("link")).contains("two");
    }

    @Test
    void leavesNothingBehindButTheFile() throws IOException {
        folder.write("link", "one");

        try (var files = Files.list(path)) {
            assertThat(files).containsExactly(path.resolve("link"));
        }
    }

    @Test
    void forgetsWhatIsDeleted() {
        folder.write("link", "one");

        folder.delete("link");
        folder.delete("link");

        assertThat(folder.read("link")).isEmpty();
    }

    @Test
    void keepsTheFirstOfWhatIsWrittenOnce() {
        folder.writeOnce("master.key", "first".getBytes(StandardCharsets.UTF_8));
        folder.writeOnce("master.key", "second".getBytes(StandardCharsets.UTF_8));

        assertThat(folder.read("master.key")).contains("first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw-----w-", "rw-r--r--"})
    void refusesAFileThatOthersMayOpen(String rights) throws IOException {
        Files.setPosixFilePermissions(folder.write("link", "one"), fromString(rights));

        assertThatExceptionOfType(SecretsUnusable.class)
                .isThrownBy(() -> folder.read("link"))
                .withMessageContaining("open to other accounts")
                .satisfies(refused -> assertThat(refused.action()).contains("chmod 600"));
    }

    @Test
    void refusesAFileThatCannotBeRead() throws IOException {
        Files.createDirectory(
                path.resolve("link"),
                java.nio.file.attribute.PosixFilePermissions.asFileAttribute(fromString("rwx------")));

        assertThatExceptionOfType(SecretsUnusable.class)
                .isThrownBy(() -> folder.read("link"))
                .withMessageContaining("cannot be read");
    }

    @Test
    void refusesToBeWhereItCannotBeMade() throws IOException {
        var occupied = Files.writeString(parent.resolve("file"), "");

        assertThatExceptionOfType(SecretsUnusable.class)
                .isThrownBy(() -> new SecretsFolder(occupied))
                .withMessageContaining(occupied.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../escape", "a/b", "..", ".hidden", "Link"})
    void takesPlainNamesOnly(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> folder.write(name, "one"));
    }
}
