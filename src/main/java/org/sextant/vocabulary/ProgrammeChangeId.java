package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a change of the programme that somebody proposed; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record ProgrammeChangeId(UUID uuid) implements Serializable {

    public static ProgrammeChangeId fresh(Ids ids) {
        return new ProgrammeChangeId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
