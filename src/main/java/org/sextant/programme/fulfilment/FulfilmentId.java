package org.sextant.programme.fulfilment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.sextant.vocabulary.Ids;

/** Identifies a recorded fulfilment; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record FulfilmentId(UUID uuid) implements Serializable {

    static FulfilmentId fresh(Ids ids) {
        return new FulfilmentId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
