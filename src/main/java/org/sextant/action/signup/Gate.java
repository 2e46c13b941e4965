package org.sextant.action.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sextant.action.Doorkeeper;
import org.sextant.vocabulary.ActionId;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where people queue who want to book at the same action, first come, first served. Each who waited for the row instead would hold a connection meanwhile, and
 * of two hundred most would go away without an answer. Two machines meet at the row.
 */
@Component
class Gate {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LANES = 64;

    private final List<Lock> lanes =
            Stream.<Lock>generate(() -> new ReentrantLock(true)).limit(LANES).toList();
    private final TransactionOperations transaction;
    private final Doorkeeper doorkeeper;

    Gate(TransactionOperations transaction, Doorkeeper doorkeeper) {
        this.transaction = transaction;
        this.doorkeeper = doorkeeper;
    }

    /**
     * Does it in a transaction that holds the action, as soon as it is one's turn.
     *
     * @param act is handed the moment at which the turn came
     * @throws CannotAcquireLockException if that takes too long
     */
    <T> T inTurn(ActionId action, Function<Instant, T> act) {
        var lane = lanes.get(Math.floorMod(action.hashCode(), LANES));
        enter(lane);
        try {
            return transaction.execute(_ -> act.apply(doorkeeper.hold(action)));
        } finally {
            lane.unlock();
        }
    }

    private static void enter(Lock lane) {
        try {
            if (!lane.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new CannotAcquireLockException("Too many people want to book at the same moment");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new CannotAcquireLockException("The application is stopping", stopping);
        }
    }
}
