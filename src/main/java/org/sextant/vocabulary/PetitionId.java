package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a petition; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record PetitionId(UUID uuid) implements Serializable {

    public static PetitionId fresh(Ids ids) {
        return new PetitionId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
