package org.sextant.petition.supporter;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.sextant.vocabulary.Ids;

/** Identifies a first supporter. */
@Embeddable
record SupporterId(UUID uuid) implements Serializable {

    static SupporterId fresh(Ids ids) {
        return new SupporterId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
