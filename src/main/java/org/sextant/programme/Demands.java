package org.sextant.programme;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The demands of the programme and how far they have come. Read from memory, at most five seconds behind the database. */
@Service
public class Demands {

    private final CurrentProgramme current;
    private final DemandReachRepository reaches;
    private final DemandRepository demands;

    Demands(CurrentProgramme current, DemandReachRepository reaches, DemandRepository demands) {
        this.current = current;
        this.reaches = reaches;
        this.demands = demands;
    }

    /** Every demand that the programme makes today, principle by principle. */
    public List<DemandSummary> all() {
        return current.edition().demands();
    }

    /** Those of one principle. */
    public List<DemandSummary> of(Principle principle) {
        return current.edition().of(principle).demands();
    }

    /** The demand of that id, if the programme has it or had it: who carries a retired demand still shows it. */
    public Optional<DemandSummary> byId(DemandId id) {
        return current.edition().byId(id);
    }

    /** The demand of that id, if the programme makes it today: what can be taken up anew. */
    public Optional<DemandSummary> inForce(DemandId id) {
        return byId(id).filter(DemandSummary::isInForce);
    }

    /** Those that the programme makes no longer, the latest first. */
    public List<DemandSummary> retired() {
        return current.edition().retired();
    }

    /**
     * Says how far somebody has brought a demand. What the same source says later takes the place of what it said before; the demand has come as far as the furthest
     * of all. Joins the caller's transaction.
     *
     * @param place where, or empty for everywhere
     * @param source who says so, such as {@code campaign/<uuid>}
     * @throws NoSuchDemand if the programme does not have it
     */
    @Transactional
    public void reached(DemandId id, Optional<CountryCode> place, DemandState state, String source) {
        if (state == DemandState.NOBODY_ACTS) {
            throw new IllegalArgumentException("Who no longer acts withdraws");
        }
        if (!demands.existsById(id)) {
            throw new NoSuchDemand(id);
        }
        var where = place.map(CountryCode::alpha2).orElse("");
        if (reaches.add(id.name(), where, source, state.name()) == 0) {
            reaches.change(id.name(), where, source, state.name());
        }
        current.changed();
    }

    /** Takes back everything that this source has said of any demand. Joins the caller's transaction. */
    @Transactional
    public void withdrawn(String source) {
        reaches.remove(source);
        current.changed();
    }
}
