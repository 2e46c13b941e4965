package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a corridor that campaigns share; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record CorridorId(UUID uuid) implements Serializable {

    public static CorridorId fresh(Ids ids) {
        return new CorridorId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
