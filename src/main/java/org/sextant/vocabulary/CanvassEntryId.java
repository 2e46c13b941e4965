package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a line of a list to call or to go along; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record CanvassEntryId(UUID uuid) implements Serializable {

    public static CanvassEntryId fresh(Ids ids) {
        return new CanvassEntryId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
