package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a link or file of a campaign; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record LibraryItemId(UUID uuid) implements Serializable {

    public static LibraryItemId fresh(Ids ids) {
        return new LibraryItemId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
