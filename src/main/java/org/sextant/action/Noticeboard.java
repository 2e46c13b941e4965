package org.sextant.action;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Says that something about a campaign's actions is not as it was, once that is committed. */
@Component
class Noticeboard {

    private final ApplicationEventPublisher events;

    Noticeboard(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** To be called within the transaction. */
    void changed(Action action) {
        var changed = new BoardChanged(action.campaign());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(changed);
            }
        });
    }
}
