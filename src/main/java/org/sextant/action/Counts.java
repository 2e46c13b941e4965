package org.sextant.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.sextant.vocabulary.PersonId;

/** What people have counted while an action goes on. */
@Embeddable
class Counts {

    @ElementCollection
    @CollectionTable(name = "action_count", joinColumns = @JoinColumn(name = "action"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 500)
    private List<Counted> counts = new ArrayList<>();

    void add(Counted more) {
        counts.add(more);
    }

    void takeBackLastOf(PersonId person) {
        counts.reversed().stream()
                .filter(counted -> counted.by().equals(person))
                .findFirst()
                .ifPresent(counts::remove);
    }

    Figures sum() {
        return counts.stream().map(Counted::figures).reduce(Figures.NONE, Figures::and);
    }
}
