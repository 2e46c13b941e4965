package org.sextant.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class DataKeysTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private final SealingDatabase database = new SealingDatabase();
    private final MasterKey master = new MasterKey(new byte[32]);
    private final DataKeys keys = node();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void giveTheSameKeyOnEveryNode() {
        var sealed = keys.of("mail").seal("text", "here");

        assertThat(node().of("mail").open(sealed, "here")).isEqualTo("text");
    }

    @Test
    void giveEachNameAKeyOfItsOwn() {
        var sealed = keys.of("petition/1").seal("text", "here");

        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> keys.of("petition/2").open(sealed, "here"));
    }

    @Test
    void agreeOnOneKeyWhenManyNodesAskForItAtOnce() throws Exception {
        var nodes = 8;
        var barrier = new CyclicBarrier(nodes);
        var prints = new ArrayList<Callable<String>>();
        for (var i = 0; i < nodes; i++) {
            var node = node();
            prints.add(() -> {
                barrier.await();
                return print(node);
            });
        }

        try (var threads = Executors.newFixedThreadPool(nodes)) {
            var seen = threads.invokeAll(prints).stream().map(Future::resultNow).toList();

            assertThat(seen).hasSize(nodes).containsOnly(print(keys));
        }
    }

    @Test
    void keepAKeyThatWasMadeInATransactionThatFails() {
        var sealed = new TransactionTemplate(database.transactions()).execute(transaction -> {
            transaction.setRollbackOnly();
            return keys.of("mail").seal("text", "here");
        });

        assertThat(node().of("mail").open(sealed, "here")).isEqualTo("text");
    }

    @Test
    void neverGiveADestroyedKeyAgain() {
        keys.of("petition/1");

        keys.destroy("petition/1");
        keys.destroy("petition/1");

        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> keys.of("petition/1"));
        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> node().of("petition/1"));
    }

    @Test
    void leaveOfADestroyedKeyItsNameAndTheTime() {
        keys.of("petition/1");

        keys.destroy("petition/1");

        assertThat(database.client()
                        .sql("select name, wrapped, destroyed_at from data_key")
                        .query()
                        .singleRow())
                .containsEntry("name", "petition/1")
                .containsEntry("wrapped", null)
                .containsEntry("destroyed_at", CLOCK.instant().atOffset(ZoneOffset.UTC));
    }

    @Test
    void neverMakeAKeyThatWasDestroyedBeforeItsFirstUse() {
        keys.destroy("petition/1");

        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> keys.of("petition/1"));
    }

    @Test
    void destroyWithTheCallersTransactionOrNotAtAll() {
        var sealed = keys.of("petition/1").seal("text", "here");

        new TransactionTemplate(database.transactions()).executeWithoutResult(transaction -> {
            keys.destroy("petition/1");
            assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> keys.of("petition/1"));
            transaction.setRollbackOnly();
        });

        assertThat(keys.of("petition/1").open(sealed, "here")).isEqualTo("text");
    }

    @Test
    void doNotUnwrapARowThatWasCopiedToAnotherName() {
        keys.of("mail");
        database.client()
                .sql("insert into data_key (name, wrapped, made_at) select 'stolen', wrapped, made_at from data_key")
                .update();

        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> keys.of("stolen"));
    }

    private static String print(DataKeys keys) {
        return HexFormat.of().formatHex(keys.of("mail").fingerprint("text"));
    }

    private DataKeys node() {
        return new DataKeys(database.client(), database.transactions(), master, CLOCK, new SecureRandom());
    }
}
