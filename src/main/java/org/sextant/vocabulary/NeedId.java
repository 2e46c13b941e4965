package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies what an action or a campaign needs; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record NeedId(UUID uuid) implements Serializable {

    public static NeedId fresh(Ids ids) {
        return new NeedId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
