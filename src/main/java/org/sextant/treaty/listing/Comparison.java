package org.sextant.treaty.listing;

import java.util.List;
import java.util.Optional;
import org.sextant.treaty.Commitment;
import org.sextant.treaty.Treaties;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.TreatyId;
import org.sextant.treaty.TreatyList;
import org.springframework.stereotype.Component;

/** A proposed list beside the one that holds. */
@Component
class Comparison {

    /** What the edition is called where there is no list yet. */
    private static final String NONE = "none";

    private final Treaties treaties;
    private final ListReader reader;
    private final ApprovedLists approved;

    Comparison(Treaties treaties, ListReader reader, ApprovedLists approved) {
        this.treaties = treaties;
        this.reader = reader;
        this.approved = approved;
    }

    Reading read(ProposeList list) {
        return reader.read(treaty(list.treaty()), list.asOf(), list.csv());
    }

    Changes changes(TreatyId treaty, List<Commitment> commitments) {
        return Changes.between(holds(treaty).map(TreatyList::commitments).orElse(List.of()), commitments);
    }

    boolean changesNothing(ProposeList list, List<Commitment> commitments) {
        return holds(list.treaty())
                .filter(held -> held.asOf().equals(list.asOf())
                        && held.complete() == list.complete()
                        && held.source().equals(list.source())
                        && changes(list.treaty(), commitments).isEmpty())
                .isPresent();
    }

    boolean isOlder(ProposeList list) {
        return holds(list.treaty())
                .filter(held -> list.asOf().last().isBefore(held.asOf().last()))
                .isPresent();
    }

    String edition(TreatyId treaty) {
        return holds(treaty).map(TreatyList::edition).orElse(NONE);
    }

    void changed() {
        approved.changed();
    }

    ProposedList proposed(ListUpdate update) {
        var commitments = switch (read(update.list())) {
            case Reading.Good(var some) -> some;
            case Reading.Faulty _ -> throw new IllegalStateException("A list that was proposed can be read");
        };
        return new ProposedList(
                update.edition(),
                update.list(),
                update.proposedBy(),
                update.proposedAt(),
                changes(update.list().treaty(), commitments));
    }

    private Optional<TreatyList> holds(TreatyId treaty) {
        return treaties.list(treaty(treaty));
    }

    private Treaty treaty(TreatyId id) {
        return treaties.byId(id.text()).orElseThrow(NoSuchList::new);
    }
}
