package org.sextant.moderation;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what people wrote thirty days after the last word, and the matter itself, with its sanctions, half a year after. */
@Component
@Transactional
class Erasure {

    static final Duration WORDS_KEPT = Duration.ofDays(30);
    static final Duration MATTERS_KEPT = Duration.ofDays(180);

    private final ReportTable reports;
    private final MatterRepository matters;
    private final Clock clock;

    Erasure(ReportTable reports, MatterRepository matters, Clock clock) {
        this.reports = reports;
        this.matters = matters;
        this.clock = clock;
    }

    void erase() {
        var now = clock.instant();
        reports.forget(now.minus(WORDS_KEPT));
        // A sanction is no longer than a matter is kept.
        matters.eraseOverSince(now.minus(MATTERS_KEPT).minus(Matter.TO_APPEAL));
    }
}
