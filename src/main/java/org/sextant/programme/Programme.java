package org.sextant.programme;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programme as people read it: its statement, the six principles, the claims that it answers. Read from memory. */
@Service
public class Programme {

    private final CurrentProgramme current;
    private final EntityManager texts;

    Programme(CurrentProgramme current, EntityManager texts) {
        this.current = current;
        this.texts = texts;
    }

    /** Where the programme comes from, in a few sentences. */
    public PassageSummary statement() {
        return current.edition().passages(Passage.Kind.STATEMENT).getFirst();
    }

    /** What holds the six principles together. */
    public PassageSummary solidarity() {
        return current.edition().passages(Passage.Kind.SOLIDARITY).getFirst();
    }

    /** Introduces the {@link #futures()}. */
    public PassageSummary aboutFutures() {
        return current.edition().passages(Passage.Kind.FUTURES).getFirst();
    }

    /** What may come, and where the programme leads. */
    public List<PassageSummary> futures() {
        return current.edition().passages(Passage.Kind.FUTURE);
    }

    /** Why a coalition is made demand by demand. */
    public PassageSummary alliances() {
        return current.edition().passages(Passage.Kind.ALLIANCES).getFirst();
    }

    /** All six, in the order of the wheel. */
    public List<PrincipleSummary> principles() {
        return current.edition().principles();
    }

    public PrincipleSummary principle(Principle principle) {
        return current.edition().of(principle);
    }

    /** These demands, in that order; those that have retired, too. */
    public List<DemandSummary> demands(Collection<DemandId> ids) {
        return ids.stream().flatMap(id -> current.edition().byId(id).stream()).toList();
    }

    /** What is often said against the programme. */
    public List<ClaimSummary> claims() {
        return current.edition().claims();
    }

    /** The claims that this demand answers. */
    public List<ClaimSummary> claimsAnsweredBy(DemandId demand) {
        return claims().stream()
                .filter(claim -> claim.answers().contains(demand))
                .toList();
    }

    /** Takes over what is not there yet. A text that is there stays as it is: it may have been edited. */
    @Transactional
    void adopt(StarterProgramme starter) {
        texts.find(StarterAdoption.class, StarterAdoption.PROGRAMME, LockModeType.PESSIMISTIC_WRITE);
        starter.passages().forEach((place, passage) -> adopt(place, new Passage(place, passage)));
        starter.principles().forEach(this::adopt);
        for (var claim : starter.claims()) {
            adopt(claim.id(), new Claim(claim, starter.claims().indexOf(claim)));
        }
        current.changed();
    }

    private void adopt(PrincipleSummary principle) {
        adopt(principle.principle(), new PrincipleText(principle));
        var ordinal = 0;
        for (var demand : principle.demands()) {
            adopt(demand.id(), new Demand(demand, ++ordinal));
        }
    }

    private void adopt(Object id, Object text) {
        if (texts.find(text.getClass(), id) == null) {
            texts.persist(text);
        }
    }
}
