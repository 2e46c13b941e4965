package org.sextant.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The data keys by name, kept in the database under the master key. A key is made when it is first asked for; once destroyed it never comes back. */
@Component
public class DataKeys {

    // How long another node may go on using a key that was destroyed here.
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Cache<String, DataKey> remembered = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(REMEMBERED)
            .build();
    private final JdbcClient database;
    private final TransactionTemplate alone;
    private final MasterKey master;
    private final Clock clock;
    private final RandomGenerator random;

    DataKeys(
            JdbcClient database,
            PlatformTransactionManager transactions,
            MasterKey master,
            Clock clock,
            RandomGenerator random) {
        this.database = database;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.master = master;
        this.clock = clock;
        this.random = random;
    }

    /**
     * The key of that name, made now if there is none.
     *
     * @throws KeyDestroyed if it was destroyed
     */
    public DataKey of(String name) {
        var known = remembered.getIfPresent(name);
        if (known != null) {
            return known;
        }
        var key = find(name).orElseGet(() -> make(name)).unwrap(master);
        remembered.put(name, key);
        return key;
    }

    /**
     * Makes everything that was sealed under the key unreadable, for good, when the caller's transaction commits; on other nodes within a minute.
     * Harmless when repeated. A key that was never made will not be made any more.
     */
    public void destroy(String name) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        database.sql(
                        "insert into data_key (name, made_at, destroyed_at) values (:name, :now, :now) on conflict do nothing")
                .param("name", name)
                .param("now", now)
                .update();
        database.sql(
                        "update data_key set wrapped = null, destroyed_at = :now where name = :name and destroyed_at is null")
                .param("name", name)
                .param("now", now)
                .update();
        forget(name);
    }

    private Optional<WrappedKey> find(String name) {
        return database.sql("select " + WrappedKey.COLUMNS + " from data_key where name = :name")
                .param("name", name)
                .query(WrappedKey::new)
                .optional();
    }

    // In a transaction of its own: whatever becomes of the caller's, others may have sealed under the key already. Two
    // nodes may come here at once; the first row stays.
    private WrappedKey make(String name) {
        var bytes = new byte[DataKey.BYTES];
        random.nextBytes(bytes);
        alone.executeWithoutResult(_ -> database.sql(
                        "insert into data_key (name, wrapped, made_at) values (:name, :wrapped, :now) on conflict do nothing")
                .param("name", name)
                .param("wrapped", master.wrap(name, bytes))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update());
        return find(name).orElseThrow();
    }

    // Once more after the commit: until then others may have read, and remembered, the key as it was.
    private void forget(String name) {
        remembered.invalidate(name);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    remembered.invalidate(name);
                }
            });
        }
    }
}
