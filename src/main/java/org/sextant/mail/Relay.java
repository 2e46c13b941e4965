package org.sextant.mail;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Empties the outbox, a handful of letters a transaction. A letter's row is locked while it is carried, so that no two relays send it, and is free again at once
 * if this node dies; then that handful may go out twice, each under the same Message-ID.
 */
@Component
class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int HANDFUL = 20;

    private final OutgoingMail outgoing;
    private final LetterPress press;
    private final Carrier carrier;
    private final TransactionOperations transaction;
    private final Reports reports;

    private volatile boolean stopped;

    Relay(
            OutgoingMail outgoing,
            LetterPress press,
            ObjectProvider<Carrier> carrier,
            TransactionOperations transaction,
            Reports reports) {
        this.outgoing = outgoing;
        this.press = press;
        this.carrier = carrier.getIfAvailable(() -> {
            throw new NoMailServer();
        });
        this.transaction = transaction;
        this.reports = reports;
    }

    void emptyOutbox() {
        try {
            boolean more;
            do {
                more = transaction.execute(_ -> carryHandful());
            } while (more && !stopped);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn(
                    "The outbox cannot be read now, its letters wait: {}",
                    away.getClass().getSimpleName());
        }
    }

    void stop() {
        stopped = true;
    }

    // Whether it is worth going on. Where all must go again later, the mail server is away, and the rest of the outbox
    // need not try it.
    private boolean carryHandful() {
        var taken = outgoing.take(HANDFUL);
        var fates = fates(taken);
        taken.stream()
                .collect(groupingBy(letter -> fates.getOrDefault(letter.id(), Fate.LATER)))
                .forEach(this::settle);
        return fates.values().stream().anyMatch(fate -> fate != Fate.LATER);
    }

    private Map<UUID, Fate> fates(List<Posted> taken) {
        var fates = new HashMap<UUID, Fate>();
        var mails = new ArrayList<Mail>();
        var unwilling = press.unwilling(
                taken.stream().flatMap(posted -> posted.letter().stream()).toList());
        for (var posted : taken) {
            posted.letter().ifPresent(letter -> {
                if (letter.isAskedForInAForm() && unwilling.contains(letter.to())) {
                    fates.put(posted.id(), Fate.UNWANTED);
                } else {
                    mails.add(press.print(posted.id(), letter));
                }
            });
        }
        if (!mails.isEmpty()) {
            fates.putAll(carrier.carry(mails));
        }
        return fates;
    }

    private void settle(Fate fate, List<Posted> letters) {
        switch (fate) {
            case ACCEPTED, UNWANTED, UNDELIVERABLE -> {
                outgoing.remove(letters);
                reports.done(fate, letters);
            }
            case LATER ->
                reports.givenUp(letters.stream()
                        .filter(letter -> !outgoing.postpone(letter))
                        .count());
        }
    }
}
