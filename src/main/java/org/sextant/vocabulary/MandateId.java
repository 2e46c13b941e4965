package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a mandate; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record MandateId(UUID uuid) implements Serializable {

    public static MandateId fresh(Ids ids) {
        return new MandateId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
