package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a sign-up for an action; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record SignupId(UUID uuid) implements Serializable {

    public static SignupId fresh(Ids ids) {
        return new SignupId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
