package org.sextant.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder of {@code SEXTANT_SECRETS_DIR}: only the account that runs Sextant may look into it. A file is there whole or not at all, also after a power cut. */
@Component
public class SecretsFolder {

    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private final Path folder;
    private final boolean posix;

    SecretsFolder(@Value("${sextant.secrets-dir}") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.posix = this.folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            Files.createDirectories(this.folder, onlyOwner(OWNER_FOLDER));
            if (posix && openToOthers(this.folder)) {
                Files.setPosixFilePermissions(this.folder, OWNER_FOLDER);
            }
        } catch (IOException refused) {
            throw new SecretsUnusable(
                    "The secrets folder " + this.folder + " cannot be made, or cannot be closed to others.",
                    "Let the account that runs Sextant own it, or name another folder in SEXTANT_SECRETS_DIR.");
        }
    }

    /** Writes the file anew, readable by its owner only. */
    public Path write(String name, String content) {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing where there is no such file; one that others may read is refused. */
    public Optional<String> read(String name) {
        return readBytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Harmless where there is no such file. */
    public void delete(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a secret: " + name);
        }
        return folder.resolve(name);
    }

    Path write(String name, byte[] content) {
        var file = file(name);
        try {
            return Files.move(unfinished(name, content), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Leaves the file as it is where there is one, made by whomever. */
    void writeOnce(String name, byte[] content) {
        try (var lock = FileChannel.open(
                folder.resolve(".lock"),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                onlyOwner(OWNER_FILE))) {
            lock.lock();
            if (!Files.exists(file(name))) {
                write(name, content);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private Path unfinished(String name, byte[] content) throws IOException {
        var path = folder.resolve("." + name + "." + UUID.randomUUID());
        try (var channel = FileChannel.open(
                path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyOwner(OWNER_FILE))) {
            for (var bytes = ByteBuffer.wrap(content); bytes.hasRemaining(); ) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return path;
    }

    /** Nothing where there is no such file. A file that others may read is refused: what stands in it is no secret any more. */
    Optional<byte[]> readBytes(String name) {
        var file = file(name);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            if (posix && openToOthers(file)) {
                throw new SecretsUnusable(
                        file + " is open to other accounts of this machine.",
                        "Find out who could read it, then close it: chmod 600 " + file);
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new SecretsUnusable(
                    file + " cannot be read.", "Let the account that runs Sextant own the file and read it.");
        }
    }

    private static boolean openToOthers(Path path) throws IOException {
        var rights = EnumSet.noneOf(PosixFilePermission.class);
        rights.addAll(Files.getPosixFilePermissions(path));
        rights.removeAll(OWNER_FOLDER);
        return !rights.isEmpty();
    }

    private FileAttribute<?>[] onlyOwner(Set<PosixFilePermission> rights) {
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)} : new FileAttribute<?>[0];
    }
}
