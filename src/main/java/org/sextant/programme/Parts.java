package org.sextant.programme;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.sextant.programme.Alteration.BringingBack;
import org.sextant.programme.Alteration.NewDemand;
import org.sextant.programme.Alteration.Retiring;
import org.sextant.programme.Alteration.Rewording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Principles and demands as they stand in the database, to be read and rewritten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Parts {

    private final EntityManager texts;
    private final DemandRepository demands;
    private final CurrentProgramme current;

    Parts(EntityManager texts, DemandRepository demands, CurrentProgramme current) {
        this.texts = texts;
        this.demands = demands;
        this.current = current;
    }

    Optional<PartNow> now(PartId part) {
        return part.principle()
                .map(principle -> Optional.ofNullable(texts.find(PrincipleText.class, principle))
                        .map(found -> new PartNow(found.text(), Optional.empty())))
                .orElseGet(() -> Optional.ofNullable(texts.find(Demand.class, part.demand()))
                        .map(Demand::now));
    }

    /** The same, kept from others until the transaction ends. */
    Optional<PartNow> lock(PartId part) {
        part.principle()
                .ifPresentOrElse(
                        principle -> texts.find(PrincipleText.class, principle, LockModeType.PESSIMISTIC_WRITE),
                        () -> texts.find(Demand.class, part.demand(), LockModeType.PESSIMISTIC_WRITE));
        return now(part);
    }

    /** Does what two people agreed to. */
    void alter(PartId part, Alteration alteration, Instant now) {
        switch (alteration) {
            case Rewording rewording -> rewrite(part, rewording.text());
            case NewDemand added -> add(part, added);
            case Retiring retiring -> demand(part).retire(new Retired(now, retiring.why()));
            case BringingBack _ -> demand(part).bringBack();
        }
        current.changed();
    }

    private void rewrite(PartId part, PartText text) {
        part.principle()
                .ifPresentOrElse(
                        principle -> texts.find(PrincipleText.class, principle).rewrite(text),
                        () -> demand(part).rewrite(text));
    }

    // The principle is kept from others meanwhile, so that two new demands do not get the same ray of its wheel.
    private void add(PartId part, NewDemand added) {
        texts.find(PrincipleText.class, added.principle(), LockModeType.PESSIMISTIC_WRITE);
        var ordinal = demands.lastOf(added.principle()) + 1;
        texts.persist(new Demand(part.demand(), added.principle(), ordinal, added.text()));
    }

    private Demand demand(PartId part) {
        return texts.find(Demand.class, part.demand());
    }
}
