package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a milestone of a campaign's plan; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record MilestoneId(UUID uuid) implements Serializable {

    public static MilestoneId fresh(Ids ids) {
        return new MilestoneId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
