package org.sextant.shell;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What others are told of a change, or what is remembered of it, once it is so: who looked before the commit would see nothing new, and a change that is rolled back was none. */
public final class AfterCommit {

    private AfterCommit() {}

    /**
     * Does it after the running transaction has been committed, and never if that is rolled back. Nothing keeps it: it is lost with this node.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public static void run(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
