package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an action; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record ActionId(UUID uuid) implements Serializable {

    public static ActionId fresh(Ids ids) {
        return new ActionId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
