package org.sextant.petition.signing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.mail.Outbox;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes once more to those who have not confirmed after three days; never a second time. */
@Component
class Reminding {

    private static final Duration AFTER = Duration.ofDays(3);

    /** As many as go into one transaction. */
    private static final int BATCH = 200;

    private final SignatureTable table;
    private final Reminder reminder;
    private final Petitions petitions;
    private final Outbox outbox;
    private final Clock clock;

    Reminding(SignatureTable table, Reminder reminder, Petitions petitions, Outbox outbox, Clock clock) {
        this.table = table;
        this.reminder = reminder;
        this.petitions = petitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Reminds some of those who are due.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean remindSome() {
        var now = clock.instant();
        var due = table.lockUnreminded(
                now.minus(Links.CONFIRMS), now.minus(AFTER), now.minus(Codes.BETWEEN_LETTERS), BATCH);
        var open = open(due);
        outbox.postAll(due.stream()
                .filter(signature -> open.contains(signature.petition()))
                .flatMap(signature -> reminder.of(signature).stream())
                .toList());
        table.reminded(due, now);
        return due.size() == BATCH;
    }

    // What can no longer be signed is not worth a letter.
    private Set<PetitionId> open(List<SignatureRow> due) {
        return due.stream()
                .map(SignatureRow::petition)
                .distinct()
                .filter(petition ->
                        petitions.byId(petition).filter(PetitionSummary::isOpen).isPresent())
                .collect(Collectors.toSet());
    }
}
