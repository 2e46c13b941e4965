package org.sextant.petition.signing;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the signatures that arrived at the same moment, and writes to their mailboxes, in one transaction. */
@Component
class Intake {

    /** What came of it is told to the mailbox alone. */
    enum Taken {
        TAKEN
    }

    private final Arrivals arrivals;
    private final Renewals renewals;
    private final Replies replies;
    private final MailPath mailPath;
    private final Clock clock;

    Intake(Arrivals arrivals, Renewals renewals, Replies replies, MailPath mailPath, Clock clock) {
        this.arrivals = arrivals;
        this.renewals = renewals;
        this.replies = replies;
        this.mailPath = mailPath;
        this.clock = clock;
    }

    @Transactional(timeout = 20)
    List<Taken> take(List<Arrival> arrived) {
        var now = clock.instant();
        arrivals.addPending(arrived, now);
        var stored = arrivals.stored(arrived);
        arrivals.addLinks(arrived, stored, now);
        renewals.take(arrived, stored, now);
        mailPath.made(arrived.stream()
                .filter(stored::isNew)
                .map(arrival -> MailProvider.of(arrival.sign().email()))
                .toList());
        replies.post(arrived, stored);
        return Collections.nCopies(arrived.size(), Taken.TAKEN);
    }
}
