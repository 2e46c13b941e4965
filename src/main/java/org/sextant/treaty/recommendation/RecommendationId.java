package org.sextant.treaty.recommendation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.sextant.vocabulary.Ids;

/** Identifies a recorded recommendation; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record RecommendationId(UUID uuid) implements Serializable {

    static RecommendationId fresh(Ids ids) {
        return new RecommendationId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
