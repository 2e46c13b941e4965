package org.sextant.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.testing.HandClock;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/** A letter in the outbox, on each database, … */
abstract class OutboxCases {

    private static final int HANDFUL = 20;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Suppressions suppressions;

    @Autowired
    private Outbox applications;

    private final HandClock clock = new HandClock(Instant.parse("2026-11-25T12:00:00Z"));
    private PostOffice office;

    @BeforeEach
    void openTheOffice() {
        office = new PostOffice(beans, clock);
    }

    @Test
    void goesOutSoonAfterTheChangeItWasPostedWith() {
        var bag = Bag.thatReaches();
        var address = Letters.somebody();

        office.post(office.node(bag), Letters.to(address));

        await().until(() -> office.waiting() == 0);
        assertThat(bag.receivers()).containsExactly(address);
    }

    @Test
    void neverGoesOutWhenTheChangeIsRolledBack() {
        var bag = Bag.thatReaches();
        var node = office.node(bag);

        office.transaction.executeWithoutResult(change -> {
            node.outbox().post(Letters.to(Letters.somebody()));
            change.setRollbackOnly();
        });

        node.relay().emptyOutbox();
        assertThat(office.waiting()).isZero();
        assertThat(bag.receivers()).isEmpty();
    }

    @Test
    void isNotTakenWithoutAChange() {
        var letter = Letters.to(Letters.somebody());

        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> applications.post(letter));
    }

    @Test
    void outlivesTheNodeThatPostedIt() throws InterruptedException {
        var address = Letters.somebody();
        office.postAndDie(Letters.to(address));
        assertThat(office.waiting()).isOne();
        var bag = Bag.thatReaches();

        office.node(bag).relay().emptyOutbox();

        assertThat(bag.receivers()).containsExactly(address);
        assertThat(office.waiting()).isZero();
    }

    @Test
    void isTriedAgainLessAndLessOftenForThreeDays() throws InterruptedException {
        office.postAndDie(Letters.to(Letters.somebody()));
        var bag = Bag.thatReachesNobody();
        var relay = office.node(bag).relay();
        var tries = new ArrayList<Duration>();
        var posted = clock.instant();

        while (office.waiting() > 0) {
            clock.pass(Duration.between(clock.instant(), office.nextDue()).minusSeconds(1));
            relay.emptyOutbox();
            clock.pass(Duration.ofSeconds(1));
            relay.emptyOutbox();
            tries.add(Duration.between(posted, clock.instant()));
        }

        assertThat(bag.handfuls()).as("none of them too early").hasSameSizeAs(tries);
        assertThat(tries)
                .startsWith(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(6), Duration.ofMinutes(36))
                .hasSizeBetween(12, 20);
        assertThat(tries.getLast()).isBetween(Duration.ofHours(60), Duration.ofDays(3));
    }

    @Test
    void waitsUndisturbedBehindAHandfulThatDidNotGetThrough() throws InterruptedException {
        office.postAndDie(Letters.toMany(HANDFUL * 3));
        var bag = Bag.thatReachesNobody();

        office.node(bag).relay().emptyOutbox();

        assertThat(bag.handfuls()).containsExactly(HANDFUL);
        assertThat(office.waiting()).isEqualTo(HANDFUL * 3L);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fate.class,
            names = {"ACCEPTED", "UNDELIVERABLE"})
    void isDeletedOnceNothingIsLeftToDo(Fate fate) throws InterruptedException {
        office.postAndDie(Letters.toMany(HANDFUL + 1));

        office.node(Bag.thatFinds(fate)).relay().emptyOutbox();

        assertThat(office.waiting()).isZero();
    }

    @Test
    void doesNotGoToThoseWhoAskedNeverToGetOne() throws InterruptedException {
        var address = Letters.somebody();
        suppressions.neverWriteTo(new EmailAddress(address.toUpperCase(java.util.Locale.ROOT)));
        office.postAndDie(Letters.to(address));
        var bag = Bag.thatReaches();

        office.node(bag).relay().emptyOutbox();

        assertThat(bag.receivers()).isEmpty();
        assertThat(office.waiting()).isZero();
    }

    @Test
    void stillGoesToThemAboutAnAccountOfTheirs() throws InterruptedException {
        var address = Letters.somebody();
        suppressions.neverWriteTo(new EmailAddress(address));
        office.postAndDie(Letters.to(address, Occasion.ACCOUNT));
        var bag = Bag.thatReaches();

        office.node(bag).relay().emptyOutbox();

        assertThat(bag.receivers()).containsExactly(address);
    }

    @Test
    void isCarriedByOneNodeAlone() throws InterruptedException {
        office.postAndDie(Letters.toMany(HANDFUL + 5));
        var holding = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow = Bag.thatReaches();
        var quick = Bag.thatReaches();
        var first = office.node(mails -> slowly(mails, slow, holding, goOn));
        first.bell().ring();
        holding.await();

        office.node(quick).relay().emptyOutbox();

        assertThat(quick.handfuls()).isEqualTo(handfulsBesideAHeldOne());
        goOn.countDown();
        await().until(() -> office.waiting() == 0);
        assertThat(Stream.concat(slow.receivers().stream(), quick.receivers().stream()))
                .hasSize(HANDFUL + 5)
                .doesNotHaveDuplicates();
    }

    /** What is left for a second node while the first holds twenty letters of twenty-five. */
    abstract List<Integer> handfulsBesideAHeldOne();

    private static Map<UUID, Fate> slowly(List<Mail> mails, Bag bag, CountDownLatch holding, CountDownLatch goOn) {
        try {
            holding.countDown();
            goOn.await();
            return bag.carry(mails);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    @Test
    void liesThereWithoutItsAddressInClear() throws InterruptedException {
        var address = Letters.somebody();
        office.postAndDie(Letters.to(address));

        var row = office.database.sql("select * from outgoing_mail").query().singleRow();

        assertThat(row.values().stream().map(OutboxCases::asText))
                .hasSizeGreaterThan(3)
                .noneMatch(cell -> cell.contains(address.substring(0, 8)) || cell.contains("example"));
    }

    private static String asText(@Nullable Object cell) {
        return cell instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(cell);
    }

    @Test
    void doesNotWaitForOneThatSomebodyTamperedWith() throws InterruptedException {
        office.postAndDie(Letters.to(Letters.somebody()));
        office.database
                .sql("update outgoing_mail set letter = :forged")
                .param("forged", new byte[64])
                .update();
        var address = Letters.somebody();
        office.postAndDie(Letters.to(address));
        var bag = Bag.thatReaches();

        office.node(bag).relay().emptyOutbox();

        assertThat(bag.receivers()).containsExactly(address);
        assertThat(office.waiting()).isOne();
    }
}
