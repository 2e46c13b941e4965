package org.sextant.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Who sits here under which mandate, and what follows from what they decide. */
@Component
class Bench {

    private final Mandates mandates;
    private final AuditTrail audit;
    private final SanctionRepository sanctions;
    private final Clock clock;
    private final Ids ids;

    Bench(Mandates mandates, AuditTrail audit, SanctionRepository sanctions, Clock clock, Ids ids) {
        this.mandates = mandates;
        this.audit = audit;
        this.sanctions = sanctions;
        this.clock = clock;
        this.ids = ids;
    }

    boolean moderates(PersonId person) {
        return mandates.allows(person, ModerationRight.DECIDE);
    }

    void sit(PersonId by, String act, UUID matter) {
        audit.note(by, mandates.require(by, ModerationRight.DECIDE), act, matter.toString());
    }

    void sanction(UUID matter, Decide.Sanctioning sanctioned) {
        var now = now();
        var until = now.plus(Duration.ofDays(sanctioned.days()));
        sanctions.save(new Sanction(ids.next(), matter, sanctioned.person(), now, until));
    }

    void liftSanctions(UUID matter) {
        sanctions.ofMatter(matter).forEach(sanction -> {
            sanction.lift(now());
            sanctions.save(sanction);
        });
    }

    Instant now() {
        return clock.instant();
    }
}
