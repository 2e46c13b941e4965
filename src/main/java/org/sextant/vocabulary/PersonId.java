package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a person; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record PersonId(UUID uuid) implements Serializable {

    public static PersonId fresh(Ids ids) {
        return new PersonId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
