package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a number that a campaign wants to reach; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record ObjectiveId(UUID uuid) implements Serializable {

    public static ObjectiveId fresh(Ids ids) {
        return new ObjectiveId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
