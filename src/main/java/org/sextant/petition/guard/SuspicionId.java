package org.sextant.petition.guard;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.sextant.vocabulary.Ids;

/** Identifies a suspicion. */
@Embeddable
public record SuspicionId(UUID uuid) implements Serializable {

    static SuspicionId fresh(Ids ids) {
        return new SuspicionId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
