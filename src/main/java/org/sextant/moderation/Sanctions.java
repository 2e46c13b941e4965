package org.sextant.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may publish nothing for a time. Features ask before somebody speaks to the public. */
@Service
@Transactional(readOnly = true)
public class Sanctions {

    private final SanctionRepository sanctions;
    private final Clock clock;

    Sanctions(SanctionRepository sanctions, Clock clock) {
        this.sanctions = sanctions;
        this.clock = clock;
    }

    /** The sanction that holds the longest of those that hold now. */
    public Optional<Standing> of(PersonId person) {
        var now = clock.instant();
        return sanctions.holding(person, now, Limit.of(1)).stream()
                .filter(sanction -> sanction.holdsFor(person, now))
                .map(Sanction::standing)
                .findFirst();
    }

    /**
     * For whoever is about to speak to the public.
     *
     * @throws Sanctioned while a sanction holds
     */
    public void require(PersonId person) {
        of(person).ifPresent(standing -> {
            throw new Sanctioned(standing.until());
        });
    }

    /** A sanction that holds: the matter that it came of, and when it ends. */
    public record Standing(UUID matter, Instant until) {}
}
