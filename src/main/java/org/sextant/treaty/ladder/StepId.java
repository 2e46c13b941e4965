package org.sextant.treaty.ladder;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.sextant.vocabulary.Ids;

/** Identifies a recorded step; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record StepId(UUID uuid) implements Serializable {

    static StepId fresh(Ids ids) {
        return new StepId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
