package org.sextant.sealing;

import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the master key at each start and makes it at the first. What would lose data is refused: a new key beside old data, or a key that is not theirs. */
@Configuration(proxyBeanMethods = false)
class MasterKeyFile {

    static final String NAME = "master.key";

    private static final String RESTORE =
            "Put back the file from your backup (see docs/operating.md). Several nodes on one database share one master key. "
                    + "If it is lost for good, what was sealed is lost too: start with an empty database.";

    @Bean
    MasterKey masterKey(SecretsFolder folder, JdbcClient database, RandomGenerator random) {
        var sealed = database.sql("select " + WrappedKey.COLUMNS
                        + " from data_key where wrapped is not null order by made_at, name limit 1")
                .query(WrappedKey::new)
                .optional();
        var kept = folder.readBytes(NAME).map(bytes -> checked(folder, bytes));
        if (sealed.isEmpty()) {
            return kept.orElseGet(() -> make(folder, random));
        }
        var key = kept.orElseThrow(() -> new SecretsUnusable(
                "The database holds sealed data, but there is no master key at " + folder.file(NAME) + ".", RESTORE));
        try {
            sealed.get().unwrap(key);
        } catch (SealBroken notOurs) {
            throw new SecretsUnusable(
                    "The master key at " + folder.file(NAME) + " is not the one that this database was sealed with.",
                    RESTORE);
        }
        return key;
    }

    private static MasterKey checked(SecretsFolder folder, byte[] bytes) {
        if (bytes.length != MasterKey.BYTES) {
            throw new SecretsUnusable(
                    folder.file(NAME) + " is not a master key: it holds " + bytes.length + " bytes, not "
                            + MasterKey.BYTES + ".",
                    RESTORE);
        }
        return new MasterKey(bytes);
    }

    // Nodes that share the folder may start at the same moment: all use what the first has written.
    private static MasterKey make(SecretsFolder folder, RandomGenerator random) {
        var bytes = new byte[MasterKey.BYTES];
        random.nextBytes(bytes);
        folder.writeOnce(NAME, bytes);
        return checked(folder, folder.readBytes(NAME).orElseThrow());
    }
}
