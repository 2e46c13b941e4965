package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a signature; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record SignatureId(UUID uuid) implements Serializable {

    public static SignatureId fresh(Ids ids) {
        return new SignatureId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
