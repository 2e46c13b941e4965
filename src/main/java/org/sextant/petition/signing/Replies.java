package org.sextant.petition.signing;

import java.util.List;
import java.util.Optional;
import org.sextant.mail.Letter;
import org.sextant.petition.signing.Arrivals.Stored;
import org.sextant.petition.signing.SignatureRow.State;
import org.springframework.stereotype.Component;

/** Writes to the mailboxes of those who arrived, to each what is true of it. */
@Component
class Replies {

    private final Codes codes;
    private final SignatureLetters letters;
    private final Throng throng;

    Replies(Codes codes, SignatureLetters letters, Throng throng) {
        this.codes = codes;
        this.letters = letters;
        this.throng = throng;
    }

    void post(List<Arrival> arrived, Stored stored) {
        throng.came(arrived.size());
        letters.post(arrived.stream()
                .flatMap(arrival -> letter(arrival, stored).stream())
                .toList());
    }

    // An address that is there already hears of it once an hour at most.
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
