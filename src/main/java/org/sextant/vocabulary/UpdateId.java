package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an update of a campaign; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record UpdateId(UUID uuid) implements Serializable {

    public static UpdateId fresh(Ids ids) {
        return new UpdateId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
