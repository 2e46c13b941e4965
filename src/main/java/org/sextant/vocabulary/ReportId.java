package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a report of conditions in a place; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record ReportId(UUID uuid) implements Serializable {

    public static ReportId fresh(Ids ids) {
        return new ReportId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
