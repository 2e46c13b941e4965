package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies what somebody wrote to an argument; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record ArgumentCommentId(UUID uuid) implements Serializable {

    public static ArgumentCommentId fresh(Ids ids) {
        return new ArgumentCommentId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
