package org.sextant.petition.signing;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sextant.mail.Letter;
import org.sextant.mail.Outbox;
import org.sextant.petition.signing.Arrivals.Stored;
import org.sextant.petition.signing.SignatureRow.State;
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
    private final Codes codes;
    private final SignatureLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    Intake(Arrivals arrivals, Codes codes, SignatureLetters letters, Outbox outbox, Clock clock) {
        this.arrivals = arrivals;
        this.codes = codes;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(timeout = 20)
    List<Taken> take(List<Arrival> arrived) {
        var now = clock.instant();
        arrivals.addPending(arrived, now);
        var stored = arrivals.stored(arrived);
        arrivals.addLinks(arrived, stored, now);
        arrivals.addConsents(arrived.stream().filter(stored::isNew).toList());
        outbox.postAll(arrived.stream()
                .flatMap(arrival -> letter(arrival, stored).stream())
                .toList());
        return Collections.nCopies(arrived.size(), Taken.TAKEN);
    }

    // An address that is there already stays as it is, and hears of it once an hour at most.
    private Optional<Letter> letter(Arrival arrival, Stored stored) {
        var row = stored.of(arrival);
        if (stored.isNew(arrival)) {
            return Optional.of(arrival.letter());
        }
        if (!codes.renew(row, arrival.code())) {
            return Optional.empty();
        }
        return Optional.of(
                row.state() == State.PENDING
                        ? arrival.letter()
                        : letters.alreadyCounted(
                                arrival.sign().email(), arrival.sign().language(), arrival.token()));
    }
}
